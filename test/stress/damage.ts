import fc from 'fast-check';
import { emitSidecar } from '../../src/sidecar/canonical.ts';
import { readSidecar } from '../../src/sidecar/read.ts';
import { anyLayer } from '../support/layers.ts';
import { malformed, sound } from '../support/malformed.ts';
import { chance } from '../support/random.ts';

/** Hand-made malformed sidecars that are taken for sound, or that crash the reader. */
export function malformedTaken(): string[] {
  return malformed.filter(({ text }) => readable(text) !== false).map(({ name }) => name);
}

/** Random changes of one to three characters of a sound sidecar. */
export function mutate(count: number, seed: number): { crashes: string[]; readable: number } {
  const random = chance(seed);
  const crashes: string[] = [];
  let stillReadable = 0;
  for (let i = 0; i < count; i++) {
    let text = sound;
    for (let edits = 1 + random.below(3); edits > 0; edits--) {
      const at = random.below(text.length);
      const put = random.in(0.3) ? '' : random.pick([...' \n\t"\'-:#&*!|>{}[],.\\\r\0é1a']);
      text = text.slice(0, at) + put + text.slice(at + random.below(4));
    }
    const result = readable(text);
    if (typeof result === 'string') crashes.push(result);
    else if (result) stillReadable++;
  }
  return { crashes, readable: stillReadable };
}

/** Cuts of random layers at every byte that are read, yet hold something else. */
export function truncate(layers: number, seed: number): { cuts: number; undetected: string[] } {
  const undetected: string[] = [];
  let cuts = 0;
  for (const layer of fc.sample(anyLayer, { numRuns: layers, seed })) {
    const whole = emitSidecar(layer, '# a');
    const bytes = new TextEncoder().encode(whole);
    for (let length = 0; length < bytes.length; length++) {
      cuts++;
      const cut = readSidecar(new TextDecoder().decode(bytes.slice(0, length))).layer;
      if (cut && emitSidecar(cut, '# a') !== whole) undetected.push(`${length} of ${bytes.length} bytes`);
    }
  }
  return { cuts, undetected };
}

/** Whether a text is readable; the message of what the reader threw. */
function readable(text: string): boolean | string {
  try {
    return readSidecar(text).layer !== undefined;
  } catch (error) {
    return String(error);
  }
}
