import type { DatasetDocument } from '../document.ts';
import { type FlatToken, flatTokens } from '../flat-tokens.ts';
import { type Format, inSplit, type WriteContext } from '../format.ts';
import { annotationExtras } from '../json-annotation.ts';
import { jsonLine } from '../json-text.ts';

/** Prodigy's JSONL. Tokens are cut at every annotation's edges, so that each span is one of whole tokens. */
export const prodigy: Format = {
  id: 'prodigy',
  units: ['code-point'],
  holds: new Set(['id', 'parts', 'attributes', 'entity', 'note', 'by', 'at', 'origin']),
  notes: [
    'token_end is inclusive; start and end are code points, end exclusive.',
    'Spans that overlap need the recipe spans.manual; ner.manual shows flat ones only.',
  ],
  writer: (context) => ({
    async write(document) {
      const file = await context.output.file(inSplit(document, 'articles.jsonl'));
      await file.add(`${jsonLine(task(document, context))}\n`);
    },
    async finish() {
      if (context.splits.length === 0) await context.output.file('articles.jsonl');
    },
  }),
};

function task(document: DatasetDocument, { lose }: WriteContext) {
  const { id, file, layer, text, sha256 } = document;
  const tokens = cutTokens(document);
  const starts = new Map(tokens.map(({ start }, i) => [start, i]));
  const ends = new Map(tokens.map(({ end }, i) => [end, i]));
  const spans = document.annotations.flatMap((annotation) => {
    const { start, end, label } = annotation;
    const first = starts.get(start);
    const last = ends.get(end);
    if (first === undefined || last === undefined) {
      const message = 'it begins or ends with white space, which is no token';
      lose({ document, annotation, field: 'annotation', reason: 'white-space', message });
      return [];
    }
    return [{ start, end, token_start: first, token_end: last, label, ...annotationExtras(annotation) }];
  });
  return {
    text: text.text,
    tokens: tokens.map((token, i) => ({
      text: token.text,
      start: token.start,
      end: token.end,
      id: i,
      ws: / /.test(text.slice({ start: token.end, end: Math.min(token.end + 1, text.length) })),
    })),
    spans,
    answer: 'accept',
    _annotator_id: layer === '' ? 'shared' : layer,
    meta: { id, file, sha256 },
  };
}

function cutTokens(document: DatasetDocument): FlatToken[] {
  const edges = [...new Set(document.annotations.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  let next = 0;
  return flatTokens(document).flatMap((token) => {
    while ((edges[next] ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const pieces: FlatToken[] = [];
    let start = token.start;
    for (let i = next; (edges[i] ?? Number.POSITIVE_INFINITY) < token.end; i++) {
      pieces.push(piece(document, token, start, edges[i] ?? token.end));
      start = edges[i] ?? token.end;
    }
    return pieces.length === 0 ? [token] : [...pieces, piece(document, token, start, token.end)];
  });
}

function piece(document: DatasetDocument, token: FlatToken, start: number, end: number): FlatToken {
  return { ...token, start, end, text: document.text.slice({ start, end }) };
}
