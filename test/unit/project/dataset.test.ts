import { expect, test } from 'vitest';
import { listArticles } from '../../../src/project/dataset.ts';
import { MemoryFiles } from '../../support/memory-files.ts';

const files = new MemoryFiles(
  Object.fromEntries(
    ['a.txt', 'a.zoé.annotations.yaml', 'a.annotations.yaml', '.b.txt', 'd/README.txt', 'README-fr.txt']
      .concat('README-fr.annotations.yaml', 'gone.annotations.yaml')
      .map((path) => [path, '']),
  ),
);
const list = async (
  ...how: Parameters<typeof listArticles> extends [unknown, ...infer Rest] ? Rest : never
) => (await listArticles(files, ...how)).map(({ file, layers }) => [file, ...layers.map(({ name }) => name)]);

test('articles are listed with their layers; what usually is none is one when it has been annotated', async () => {
  expect(await list()).toEqual([
    ['README-fr.txt', ''],
    ['a.txt', '', 'zoé'],
  ]);
});

test('what the settings exclude is not listed, annotated or not', async () => {
  expect(await list((path) => path === 'a.txt')).toEqual([['README-fr.txt', ''], ['d/README.txt']]);
});
