import type { Layer } from '../../src/annotation/layer.ts';
import { emitSidecar, sidecarTitle } from '../../src/sidecar/canonical.ts';
import { type ReadableSidecar, readSidecar } from '../../src/sidecar/read.ts';

/** The canonical text of a layer. */
export function textOf(layer: Layer): string {
  return emitSidecar(layer, sidecarTitle('a.txt'));
}

/** Reads a sidecar that must be readable. */
export function mustRead(text: string): ReadableSidecar {
  const reading = readSidecar(text);
  if (!reading.layer) throw new Error(`unreadable: ${JSON.stringify(reading.problems)}\n${text}`);
  return reading;
}

/** What a person might add to a sidecar by hand: comments and keys of their own, one for each record. */
export function scribble(text: string): string {
  return text
    .replace('version: 1', '# top\nversion: 1 # one\nx-project: {name: "Sahel", tags: [a, "b c"]}')
    .replaceAll(/^ {2}- id: "(.*)"$/gm, '  # about $1\n  - id: "$1" # id of $1\n    x-mine: "kept with $1"');
}

/** Which records' hand-made additions are in a text, by id. */
export function scribbles(text: string): string[] {
  const found: string[] = [];
  for (const [, id] of text.matchAll(/x-mine: "kept with (.*)"/g)) {
    if (id !== undefined && text.includes(`# about ${id}\n`) && text.includes(`# id of ${id}\n`))
      found.push(id);
  }
  return found.sort();
}
