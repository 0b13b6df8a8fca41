/** Longest line that is read, in UTF-16 code units. */
const longestLine = 64_000_000;

/**
 * The lines of a UTF-8 stream without their endings (`\n` or `\r\n`) and without a leading BOM. Throws an Error
 * for bytes that are not UTF-8 and for a line that is too long to be meant.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let pieces: string[] = [];
  let size = 0;
  const take = (rest: string) => {
    const line = pieces.join('') + rest;
    pieces = [];
    size = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const bytes of stream) {
    const lines = decode(decoder, bytes).split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) yield take(line);
    pieces.push(last);
    size += last.length;
    if (size > longestLine) throw new Error('a line of the input is longer than 64 million characters');
  }
  const rest = take(decode(decoder));
  if (rest !== '') yield rest;
}

function decode(decoder: InstanceType<typeof TextDecoder>, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Error('the input is not UTF-8');
  }
}
