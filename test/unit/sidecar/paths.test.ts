import { describe, expect, test } from 'vitest';
import {
  filesMovedWith,
  isAnnotatorName,
  resolveSidecar,
  sidecarNames,
  sidecarPath,
} from '../../../src/sidecar/paths.ts';

describe('the sidecar of an article', () => {
  test.each([
    ['a.txt', undefined, 'a.annotations.yaml'],
    ['d/é à.txt', 'alice', 'd/é à.alice.annotations.yaml'],
    ['a.b.txt', 'zoé-2', 'a.b.zoé-2.annotations.yaml'],
  ])('%s, %s → %s', (article, annotator, path) => {
    expect(sidecarPath(article, annotator)).toBe(path);
    expect(sidecarNames(path)).toContainEqual(annotator === undefined ? { article } : { article, annotator });
  });

  test.each([
    ['a.md', undefined],
    ['.txt', undefined],
    ['d/.hidden.txt', undefined],
    ['a.txt', ''],
    ['a.txt', 'a/b'],
    ['a.txt', '..'],
  ])('%s, %j is refused', (article, annotator) => {
    expect(() => sidecarPath(article, annotator)).toThrow(RangeError);
  });
});

test.each(['alice', 'Zoé', 'a_b-2', '李', '7', 'x'.repeat(64)])('%s can be an annotator', (name) => {
  expect(isAnnotatorName(name)).toBe(true);
});

test.each([
  '',
  ' a',
  'a b',
  'a.b',
  '-a',
  '_a',
  'a/b',
  'a\\b',
  'a\0',
  'con',
  'Nul',
  'LPT1',
  'x'.repeat(65),
  'a\n',
  '../a',
  'a:b',
])('%j cannot be an annotator', (name) => {
  expect(isAnnotatorName(name)).toBe(false);
});

describe('what a sidecar stands for', () => {
  const articles = new Set(['a.txt', 'a.b.txt']);
  test.each([
    ['a.annotations.yaml', { article: 'a.txt' }],
    ['a.alice.annotations.yaml', { article: 'a.txt', annotator: 'alice' }],
    ['a.b.annotations.yaml', { article: 'a.b.txt' }],
    ['a.b.c.annotations.yaml', { article: 'a.b.txt', annotator: 'c' }],
    ['gone.alice.annotations.yaml', { article: 'gone.txt', annotator: 'alice' }],
    ['d.e/x.annotations.yaml', { article: 'd.e/x.txt' }],
    ['.a.annotations.yaml.lock', undefined],
    ['.hidden.annotations.yaml', undefined],
    ['a.yaml', undefined],
  ])('%s', (path, name) => {
    expect(resolveSidecar(path, (article) => articles.has(article))).toEqual(name);
  });
});

describe('the files that are renamed with an article', () => {
  const beside = [
    'a.txt',
    'a.annotations.yaml',
    'a.alice.annotations.yaml',
    'a.suggestions.jsonl',
    'a.b.txt',
    'a.b.annotations.yaml',
    'ab.annotations.yaml',
    'notes.md',
  ];
  const moved = (...there: string[]) => Object.fromEntries(filesMovedWith('a.txt', 'd/é.txt', beside, there));

  test('are its layers and its imported suggestions', () => {
    expect(moved()).toEqual({
      'a.annotations.yaml': 'd/é.annotations.yaml',
      'a.alice.annotations.yaml': 'd/é.alice.annotations.yaml',
      'a.suggestions.jsonl': 'd/é.suggestions.jsonl',
    });
  });

  test('stay where they are rather than replace others', () => {
    expect(moved('d/é.annotations.yaml', 'd/é.suggestions.jsonl')).toEqual({
      'a.annotations.yaml': undefined,
      'a.alice.annotations.yaml': 'd/é.alice.annotations.yaml',
      'a.suggestions.jsonl': undefined,
    });
  });

  test('stay where they are rather than become those of another article', () => {
    expect(moved('d/é.alice.txt')['a.alice.annotations.yaml']).toBeUndefined();
  });
});
