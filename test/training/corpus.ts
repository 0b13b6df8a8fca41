import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TaggedLabel } from '../../src/detect/model/tags.ts';
import { readMarkup } from './markup.ts';
import type { Sample } from './sample.ts';

const labels = new Map<string, TaggedLabel>([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ORG', 'organization'],
]);

/** The articles written for this repository. */
export function readOwn(): Sample[] {
  return [...readMarked(fileURLToPath(new URL('corpus/', import.meta.url))).values()].flat();
}

/** The marked articles of a folder, by file, without the ending of its name. */
export function readMarked(folder: string): Map<string, Sample[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  return new Map(
    files
      .sort()
      .map((file) => [
        file.replace(/\.txt$/, ''),
        readMarkup(file, readFileSync(join(folder, file), 'utf8').normalize('NFC')),
      ]),
  );
}

/** A corpus of JSON lines `{id, doc, text, ents: [[start, end, type]]}`; the language is in the file’s name. */
export function readCorpus(path: string): Sample[] {
  const source = basename(path, '.jsonl');
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, doc, text, ents } = JSON.parse(line) as {
        id: string;
        doc: string | null;
        text: string;
        ents: [number, number, string][];
      };
      const names = ents.flatMap(([start, end, type]) => {
        const label = labels.get(type);
        return label ? [{ start, end, label }] : [];
      });
      names.sort((a, b) => a.start - b.start || b.end - a.end);
      return {
        source,
        document: doc ?? id,
        language: /(?:^|-)en(?:-|$)/.test(source) ? ('en' as const) : ('fr' as const),
        text,
        names: names.filter((name, index) => names.slice(0, index).every((other) => other.end <= name.start)),
      };
    });
}
