import { bratReader } from './read/brat.ts';
import { csvReader } from './read/csv.ts';
import { iob2Reader } from './read/iob2.ts';
import { doccanoReader, prodigyReader, spacyReader } from './read/json-lines.ts';
import { jsonlReader } from './read/jsonl.ts';
import { labelStudioReader } from './read/label-studio.ts';
import { webAnnotationReader } from './read/web-annotation.ts';
import type { Reader } from './reader.ts';

/** Every format that can be read, in the order in which people are offered them. */
export const readers: readonly Reader[] = [
  jsonlReader,
  bratReader,
  doccanoReader,
  labelStudioReader,
  prodigyReader,
  spacyReader,
  webAnnotationReader,
  iob2Reader,
  csvReader,
];

export function findReader(id: string): Reader | undefined {
  return readers.find((reader) => reader.id === id);
}
