import { expect, test } from 'vitest';
import { emptyLayer, type Layer } from '../../../src/annotation/layer.ts';
import type { NamedLayer } from '../../../src/formats/document.ts';
import { listArticles, readArticles } from '../../../src/project/dataset.ts';
import { proposeFor } from '../../../src/project/proposals.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { MemoryFiles } from '../../support/memory-files.ts';

const file = 'a.txt';
const text = new ArticleText('Le 3 avril 2025, Awa Ndiaye parle à Bamako.');
const named = (layer: Partial<Layer>): NamedLayer => ({ name: '', layer: { ...emptyLayer, ...layer } });
const quotes = (found: readonly { quote: string }[]) => found.map(({ quote }) => quote);

test('what detectors propose, but for what any layer has decided', async () => {
  const propose = proposeFor(new MemoryFiles());
  expect(quotes(await propose({ file, text, layers: [] }))).toEqual(['3 avril 2025', 'Awa Ndiaye', 'Bamako']);
  const tagged = named({
    annotations: [{ id: 'a1', label: 'date', start: 3, end: 15, quote: '3 avril 2025' }],
  });
  const refused = named({ rejected: [{ label: 'place', start: 36, end: 42, quote: 'Bamako' }] });
  expect(quotes(await propose({ file, text, layers: [tagged, refused] }))).toEqual(['Awa Ndiaye']);
});

test('only what is wanted, with what an import proposed before what is detected', async () => {
  const imported = { label: 'organization', start: 17, end: 27, quote: 'Awa Ndiaye', score: 0.9 };
  const files = new MemoryFiles({ [file]: text.text, 'a.suggestions.jsonl': JSON.stringify(imported) });
  const suggest = proposeFor(files, { wanted: ({ label }) => label !== 'place' });
  const articles = readArticles({ files, suggest }, await listArticles(files));
  for await (const article of articles) {
    expect('error' in article ? article : article.suggestions).toMatchObject([
      { label: 'date', quote: '3 avril 2025' },
      { label: 'organization', quote: 'Awa Ndiaye', rule: 'import' },
    ]);
  }
  expect.assertions(1);
});

test('others get a turn whenever the budget is spent, and may stop it', async () => {
  const long = new ArticleText(`${text.text} ${'Rien de plus. '.repeat(2_000)}\n\n`.repeat(4));
  let time = 0;
  let pauses = 0;
  const paced = (goOn: () => boolean) =>
    proposeFor(new MemoryFiles(), {
      pace: {
        now: () => (time += 5),
        budget: 10,
        pause: async () => {
          pauses++;
          return goOn();
        },
      },
    })({ file, text: long, layers: [] });
  expect(await paced(() => true)).toEqual(
    await proposeFor(new MemoryFiles())({ file, text: long, layers: [] }),
  );
  expect(pauses).toBeGreaterThan(2);
  pauses = 0;
  await expect(paced(() => pauses < 2)).rejects.toThrow('stopped');
  expect(pauses).toBe(2);
});
