import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language, Suggestion } from '../../../src/detect/detector.ts';
import { createPipeline } from '../../../src/detect/index.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import type { EvaluationText } from '../../bench/evaluation-texts.ts';
import { readMarkedCorpus } from '../../bench/marked-corpus.ts';
import { exact, Tally } from '../../bench/scores.ts';
import { hardWrap, type Separation } from '../../support/hard-wrap.ts';

const folder = join(import.meta.dirname, '../../training/corpus');
const labels = {
  names: ['person', 'place', 'organization'],
  dates: ['date'],
  commitments: ['commitment'],
};
/** How far F1 of a wrapped text may lie below that of the text as it is, in points. */
const allowed = { names: 1, dates: 1.2, commitments: 2 };

const pipeline = createPipeline();

function detect(article: ArticleText, language: Language, published: string | undefined): Suggestion[] {
  return pipeline.detect(article, { language, published });
}

/** F1 of exact spans, of articles wrapped at 72 columns, or as they are. */
function scores(
  texts: readonly EvaluationText[],
  separation?: Separation,
): Record<keyof typeof labels, number> {
  const tally = new Tally();
  for (const { article, spans, language = 'fr', published } of texts) {
    if (!separation) tally.add(detect(article, language, published), spans, exact);
    else {
      const { text, place } = hardWrap(article.text, 72, separation);
      const wrapped = new ArticleText(text);
      const moved = spans.map((span) => {
        const end = place(article.toUtf16(span.end) - 1) + 1;
        return { ...span, ...wrapped.spanFromUtf16(place(article.toUtf16(span.start)), end) };
      });
      tally.add(detect(wrapped, language, published), moved, exact);
    }
  }
  const f1 = (of: keyof typeof labels) => tally.score(labels[of]).f1;
  return { names: f1('names'), dates: f1('dates'), commitments: f1('commitments') };
}

describe.each(['fr', 'en'] as const)('articles wrapped at 72 columns: %s', (language) => {
  let texts: EvaluationText[] = [];
  let whole: ReturnType<typeof scores>;
  beforeAll(() => {
    texts = readdirSync(folder)
      .filter((file) => file.startsWith(language))
      .flatMap((file) => readMarkedCorpus(file, readFileSync(join(folder, file), 'utf8')))
      .filter(({ published }, index) => published && index % 2 === 0);
    whole = scores(texts);
  });

  it.each(['line', 'blank line', 'indent'] as const)(
    'are read about as well as unwrapped, paragraphs set apart by: %s',
    (separation) => {
      expect(texts.length).toBeGreaterThan(100);
      const wrapped = scores(texts, separation);
      expect(wrapped.names).toBeGreaterThan(whole.names - allowed.names);
      expect(wrapped.dates).toBeGreaterThan(whole.dates - allowed.dates);
      expect(wrapped.commitments).toBeGreaterThan(whole.commitments - allowed.commitments);
    },
  );

  it('never throws, wherever a paragraph is cut', () => {
    for (const { article, published } of texts.filter((_, index) => index % 3 === 0)) {
      for (const line of hardWrap(article.text, 60).text.split('\n'))
        detect(new ArticleText(line), language, published);
    }
    detect(new ArticleText('Le ministre s’est engagé à ce que'), 'fr', undefined);
  });
});

describe('a wrapped article', () => {
  const text =
    'Bamako : la promesse du ministre\n' +
    'Le ministre des Affaires étrangères s’est entretenu hier avec Abdoulaye\n' +
    'Diop, qui s’est engagé à fournir une assistance technique avant le 3\n' +
    'juin 2025 aux communes de la région, que la crue a touchées le mois\n' +
    'dernier. Les habitants, qui ont tout perdu, attendent à Bobo-\n' +
    'Dioulasso les secours. Le préfet a promis d’ouvrir le lycée de Bobo-\n' +
    'Dioulasso à tous.\n';

  it.each([
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
  ])('has suggestions across line ends, with the words as they stand: %s', (_, raw) => {
    const article = new ArticleText(raw);
    const found = detect(article, 'fr', '2025-05-20');
    expect(found.map(({ quote }) => quote)).toContain('Bamako');
    for (const suggestion of found) expect(article.slice(suggestion)).toBe(suggestion.quote);
    expect(found.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(['Abdoulaye\nDiop', '3\njuin 2025', 'Bobo-\nDioulasso']),
    );
    const commitment = found.find(({ label }) => label === 'commitment');
    expect(commitment?.quote).toContain('3\njuin 2025');
    for (const { attributes, evidence = '' } of found)
      expect([...(attributes?.values() ?? []), evidence].join()).not.toMatch(/[\n\u00AD]/);
    const school = found.findLast(({ label }) => label === 'commitment');
    expect(school?.attributes?.get('action')).toContain('Bobo-Dioulasso');
  });
});
