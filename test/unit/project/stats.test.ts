import { expect, test } from 'vitest';
import { StatsCounter } from '../../../src/project/stats.ts';
import { statsPage } from '../../../src/project/stats-page.ts';
import { statsWords } from '../../../src/project/stats-words.ts';
import { Registry } from '../../../src/registry/registry.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { articleWith, trapArticle } from '../../support/sample-articles.ts';

const registry = new Registry([
  { id: 'elysee', label: 'organization', name: 'Élysée <palais>', aliases: [] },
]);

function counted() {
  const counter = new StatsCounter(registry);
  counter.add(trapArticle);
  counter.add(articleWith('sub/b.txt', 'Ann, Ann et ann.', [{ words: 'Ann', label: 'person', by: 'zoe' }]));
  counter.add({ file: 'sub/c.txt', text: new ArticleText('Un mot.'), layers: [], suggestions: [] });
  counter.add({ file: 'bad.txt', error: 'it is not UTF-8' });
  return counter.result();
}

test('figures of the whole and of each folder', () => {
  const { total, folders, failures } = counted();
  expect(
    folders.map(({ folder, articles, annotated, annotations }) => [folder, articles, annotated, annotations]),
  ).toEqual([
    ['', 1, 1, 8],
    ['sub', 2, 1, 1],
  ]);
  expect(total).toMatchObject({ articles: 3, annotated: 2, annotations: 9 });
  expect(total.states).toEqual([
    { name: 'done', count: 2 },
    { name: 'todo', count: 1 },
  ]);
  expect(total.annotators).toEqual([
    { name: '', count: 8 },
    { name: 'zoe', count: 1 },
  ]);
  expect(failures).toHaveLength(1);
});

test('density counts the words of annotated articles only', () => {
  const [, sub] = counted().folders;
  expect(sub?.words).toBe(6);
  expect(sub?.labels).toEqual([{ label: 'person', annotations: 1, forms: 1, density: 250 }]);
});

test('entities by their registry name, deadlines by month, actors in words', () => {
  const { entities, deadlines, actors } = counted();
  expect(entities).toEqual([{ name: 'Élysée <palais>', count: 1 }]);
  expect(deadlines).toEqual([{ name: '2025-12', count: 1 }]);
  expect(actors).toEqual([{ name: 'Premier ministre', count: 1 }]);
});

test('the page escapes what articles and registries hold', () => {
  const page = statsPage(counted(), '<script>alert(1)</script> & co');
  expect(page).not.toContain('<script');
  expect(page).not.toContain('<palais>');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; co');
});

test('the page is French for those who read French, its labels as they are named', () => {
  const page = statsPage(counted(), 'corpus', { language: 'fr', label: (id) => id.toUpperCase() });
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain('<h1>Annotations de corpus</h1>');
  expect(page).toContain('terminé');
  expect(page).toContain('<th scope="row">PERSON</th>');
  expect(page).not.toMatch(/>(?:label|Labels|annotated|words|done|to do|Folders)</);
});

test('both languages say the same things', () => {
  expect(Object.keys(statsWords.fr)).toEqual(Object.keys(statsWords.en));
});
