/** How many different feature numbers there are. */
export const featureSpace = 1 << 24;

/** FNV-1a over UTF-16 code units `[from, to)`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Two hashes as one; the order matters. */
export function join(a: number, b: number): number {
  const mixed = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39);
  return mixed ^ (mixed >>> 13);
}

/** The number of a feature in `[0, featureSpace)`: a template filled with a value. MurmurHash3’s finalizer. */
export function feature(template: number, value: number): number {
  let hash = value ^ Math.imul(template + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 8;
}
