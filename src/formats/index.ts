import type { Format } from './format.ts';
import { brat } from './write/brat.ts';
import { csv } from './write/csv.ts';
import { doccano } from './write/doccano.ts';
import { gate } from './write/gate.ts';
import { hf } from './write/hf.ts';
import { iob2 } from './write/iob2.ts';
import { jsonl } from './write/jsonl.ts';
import { labelStudio } from './write/label-studio.ts';
import { prodigy } from './write/prodigy.ts';
import { spacy } from './write/spacy.ts';
import { tei } from './write/tei.ts';
import { webAnnotation } from './write/web-annotation.ts';
import { xmi } from './write/xmi.ts';

/** Every format that can be written, in the order in which people are offered them. */
export const formats: readonly Format[] = [
  jsonl,
  hf,
  spacy,
  prodigy,
  doccano,
  labelStudio,
  brat,
  iob2,
  webAnnotation,
  xmi,
  csv,
  tei,
  gate,
];

export function findFormat(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}
