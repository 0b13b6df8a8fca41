import { expect, test, vi } from 'vitest';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { valueTitle } from '../../../src/vscode/labels.ts';

vi.mock('vscode', () => import('../../support/fake-vscode.ts'));

test('a value is named by its attribute', () => {
  expect(valueTitle('voice', 'quote')).toBe('direct quote');
  expect(valueTitle('format', 'quote')).toBe('quote');
  expect(valueTitle('polarity', 'negative')).toBe('negative (will not do)');
  expect(valueTitle('tone', 'negative')).toBe('negative');
});

test('every value of the standard scheme that is a word of the program has a title of its own', () => {
  const enums = standardScheme('en').labels.flatMap(({ attributes }) => attributes);
  const coded = enums.flatMap(({ name, values }) =>
    values.filter((value) => /[A-Z-]/.test(value)).map((value) => [value, valueTitle(name, value)]),
  );
  expect(coded.length).toBeGreaterThan(10);
  expect(coded.filter(([value, title]) => value === title)).toEqual([]);
});
