import type { DatasetDocument } from '../document.ts';
import { type Format, inSplit, type WriteContext } from '../format.ts';
import { annotationExtras } from '../json-annotation.ts';
import { jsonLine } from '../json-text.ts';
import { misalignment } from '../spacy-tokens.ts';
import { convertScript } from './spacy-convert.ts';

/** JSONL with character offsets, and a script that makes `.spacy` files of it where spaCy is installed. */
export const spacy: Format = {
  id: 'spacy',
  units: ['code-point'],
  holds: new Set(['id', 'parts', 'attributes', 'entity', 'note', 'by', 'at', 'origin']),
  notes: [
    'entities: [start, end, label], all annotations, overlaps included; spans: the same with everything else.',
    'python convert.py writes .spacy files: flat ones into doc.ents, all into doc.spans["sc"].',
    'The losses with the reason "misaligned" are left out by spaCy: their edges are not those of its tokens.',
  ],
  writer: (context) => ({
    async write(document) {
      const file = await context.output.file(inSplit(document, 'articles.jsonl'));
      await file.add(`${jsonLine(record(document, context))}\n`);
    },
    async finish() {
      await context.output.whole('convert.py', convertScript);
      if (context.splits.length === 0) await context.output.file('articles.jsonl');
    },
  }),
};

function record(document: DatasetDocument, { lose }: WriteContext) {
  const { id, file, layer, text, sha256, annotations, facts } = document;
  for (const annotation of annotations) {
    const message = misalignment(text, annotation);
    if (message !== undefined)
      lose({ document, annotation, field: 'boundary', reason: 'misaligned', message });
  }
  return {
    text: text.text,
    entities: annotations.map(({ start, end, label }) => [start, end, label]),
    spans: annotations.map((annotation) => ({
      start: annotation.start,
      end: annotation.end,
      label: annotation.label,
      ...annotationExtras(annotation),
    })),
    meta: { id, file, ...(layer === '' ? {} : { layer }), sha256, language: facts.language ?? 'fr' },
  };
}
