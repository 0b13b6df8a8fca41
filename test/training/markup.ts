import type { Language } from '../../src/detect/detector.ts';
import type { TaggedLabel } from '../../src/detect/model/tags.ts';
import type { Sample, SampleName } from './sample.ts';

const labels = new Map<string, TaggedLabel>([
  ['p', 'person'],
  ['l', 'place'],
  ['o', 'organization'],
]);

/** The paragraphs of a file of marked articles; throws with the line’s number where the markup is broken. */
export function readMarkup(file: string, content: string): Sample[] {
  const samples: Sample[] = [];
  let language: Language = file.startsWith('en') ? 'en' : 'fr';
  let document = file;
  let title = false;
  content.split('\n').forEach((line, index) => {
    if (/^# (?:fr|en) \|/.test(line)) {
      language = line.startsWith('# en') ? 'en' : 'fr';
      document = `${file}:${line}:${index}`;
      title = true;
    } else if (line.trim() !== '') {
      const { text, names } = parseLine(line, `${file}:${index + 1}`);
      samples.push({ source: 'own', document, language, text, names, ...(title ? { title } : {}) });
      title = false;
    }
  });
  return samples;
}

/** `{p Ann} in {l Rome}` without its markup, and where its names are. */
export function parseLine(line: string, where: string): { text: string; names: SampleName[] } {
  const open: { start: number; code: string; label: TaggedLabel | undefined }[] = [];
  const names: SampleName[] = [];
  let text = '';
  let value = false;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charAt(at);
    const code = /^\{([plodcx])\s/.exec(line.slice(at, at + 3))?.[1];
    if (code !== undefined) {
      open.push({ start: text.length, code, label: labels.get(code) });
      at += 2;
      value = false;
    } else if (unit === '}' && open.length > 0) {
      const { start, label } = open.pop() as (typeof open)[number];
      if (label !== undefined && !open.some((outer) => outer.label))
        names.push({ start, end: text.length, label });
      value = false;
    } else if (unit === '|' && open.at(-1)?.code === 'd') value = true;
    else if (!value) text += unit;
  }
  if (open.length > 0) throw new Error(`${where}: a brace is not closed`);
  return { text, names: names.sort((a, b) => a.start - b.start) };
}
