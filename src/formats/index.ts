import type { Format } from './format.ts';
import { iob2 } from './write/iob2.ts';
import { jsonl } from './write/jsonl.ts';

/** Every format that can be written, in the order in which people are offered them. */
export const formats: readonly Format[] = [jsonl, iob2];

export function findFormat(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
