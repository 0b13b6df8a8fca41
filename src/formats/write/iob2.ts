import type { DatasetDocument } from '../document.ts';
import { type FlatToken, flatRanges, flatTokens, type TokenRange } from '../flat-tokens.ts';
import { type Format, inSplit, type WriteContext } from '../format.ts';
import { jsonLine } from '../json-text.ts';

/**
 * IOB2 in two columns, as is the `-DOCSTART-` line before every document, with a blank line after every sentence.
 * The texts and a token map (one line a document: `[start, end]` of every token) stand beside it.
 */
export const iob2: Format = {
  id: 'iob2',
  units: ['code-point', 'utf-16'],
  holds: new Set(),
  notes: [
    'IOB2: every annotation begins with B-, also where CoNLL-2003 itself (IOB1) would write I-.',
    'Of annotations that overlap, the shorter one is kept; the losses name the others.',
    'articles.tokens.jsonl gives the place of every token in the text under texts/.',
  ],
  writer: (context) => ({
    async write(document) {
      const tokens = flatTokens(document);
      const ranges = flatRanges(document, tokens, context.lose);
      await context.output.whole(`texts/${document.path}.txt`, document.text.text);
      const rows = await context.output.file(inSplit(document, 'articles.iob2'));
      await rows.add(
        `-DOCSTART- O\n\n${iobRows(tokens, ranges, (range) => tagName(range, document, context))}`,
      );
      const map = await context.output.file(inSplit(document, 'articles.tokens.jsonl'));
      await map.add(`${jsonLine(tokenMap(document, tokens, context))}\n`);
    },
    async finish() {
      if (context.splits.length > 0) return;
      await context.output.file('articles.iob2');
      await context.output.file('articles.tokens.jsonl');
    },
  }),
};

function iobRows(
  tokens: readonly FlatToken[],
  ranges: readonly TokenRange[],
  name: (range: TokenRange) => string,
) {
  const tags = new Array<string>(tokens.length).fill('O');
  for (const range of ranges) {
    const label = name(range);
    tags.fill(`I-${label}`, range.first, range.end);
    tags[range.first] = `B-${label}`;
  }
  const lines: string[] = [];
  tokens.forEach((token, i) => {
    if (i > 0 && tokens[i - 1]?.sentence !== token.sentence) lines.push('');
    lines.push(`${token.text} ${tags[i] ?? 'O'}`);
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
}

/** A label in one column: white space becomes `_`, and the loss says so. */
function tagName({ annotation }: TokenRange, document: DatasetDocument, { lose }: WriteContext): string {
  const name = annotation.label.replace(/[\s\p{C}]/gu, '_');
  if (name !== annotation.label) {
    lose({ document, annotation, field: 'label', reason: 'name', message: `the label is written ${name}` });
  }
  return name;
}

function tokenMap(document: DatasetDocument, tokens: readonly FlatToken[], context: WriteContext) {
  const { id, file, path, sha256 } = document;
  const places = tokens.map(({ start, end }) => [context.at(document, start), context.at(document, end)]);
  return { id, file, text: `texts/${path}.txt`, sha256, tokens: places };
}
