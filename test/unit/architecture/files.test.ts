import { expect, test } from 'vitest';
import { codeOf, sources } from '../../support/sources.ts';

const product = sources('src/**/*.ts');
// This file names what it forbids.
const all = [...product, ...sources('test/**/*.ts')].filter(
  ({ path }) => !path.endsWith('architecture/files.test.ts'),
);

test('no file is over 400 lines', () => {
  expect(all.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('the median file has at most 100 lines', () => {
  const lengths = product.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
});

test('extension.ts has at most 60 lines', () => {
  expect(product.find(({ path }) => path === 'src/extension.ts')?.lines).toBeLessThanOrEqual(60);
});

test('files are named for what they hold', () => {
  const vague = /(^|[/.-])(utils?|helpers?|common|misc|shared)([/.-]|$)/;
  expect(all.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
});

test('nothing has the type any, and no type check is switched off', () => {
  const any = /(:|<|\bas|\||&|\bsatisfies|,)\s*any\b|=\s*any;/;
  const untyped = all.filter((file) => any.test(codeOf(file)));
  const unchecked = all.filter(({ text }) =>
    /\/\/\s*@ts-|\/\*\s*@ts-|biome-ignore[^\n]*noExplicitAny/.test(text),
  );
  expect([...untyped, ...unchecked].map(({ path }) => path)).toEqual([]);
});
