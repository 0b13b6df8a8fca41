import { expect, test } from 'vitest';
import type { Format } from '../../../src/formats/format.ts';
import { findFormat } from '../../../src/formats/index.ts';
import { OptionError, type OptionWords, readOptions } from '../../../src/formats/option-words.ts';
import { defaultExportOptions } from '../../../src/formats/options.ts';

const format = (id: string) => findFormat(id) as Format;

test('no words mean the defaults', () => {
  expect(readOptions({}, format('jsonl'))).toEqual(defaultExportOptions);
  expect(readOptions({ layer: '', suggestions: undefined }, format('brat'))).toEqual(defaultExportOptions);
});

test('every word is read', () => {
  const words = {
    layer: 'alice',
    status: ['done', 'in-progress'],
    labels: ['person'],
    split: '80/20',
    groupBy: 'month',
    granularity: 'sentence',
    unit: 'utf-16',
    suggestions: true,
    unannotated: true,
    anonymize: true,
  };
  expect(readOptions(words, format('jsonl'))).toEqual({
    layers: { kind: 'named', name: 'alice' },
    states: ['done', 'in-progress'],
    labels: ['person'],
    split: {
      shares: [
        ['train', 80],
        ['test', 20],
      ],
      groupBy: 'month',
    },
    granularity: 'sentence',
    unit: 'utf-16',
    suggestions: true,
    unannotated: true,
    anonymize: true,
  });
  expect(readOptions({ layer: 'all' }, format('jsonl')).layers).toEqual({ kind: 'all' });
});

test.each<[OptionWords, keyof OptionWords, string]>([
  [{ status: ['done', 'finished'] }, 'status', '"finished"'],
  [{ split: '80' }, 'split', '80/10/10'],
  [{ split: '80/20', groupBy: 'year' }, 'groupBy', '"year"'],
  [{ groupBy: 'month' }, 'groupBy', 'no split'],
  [{ granularity: '__proto__' }, 'granularity', '__proto__'],
  [{ unit: 'byte' }, 'unit', '"byte"'],
  [{ unit: 'utf-16' }, 'unit', 'brat counts offsets in code-point only'],
])('%j: the option that is wrong is named', (words, option, message) => {
  const read = () => readOptions(words, format('brat'));
  expect(read).toThrow(OptionError);
  const wording = { en: expect.stringContaining(message), fr: expect.any(String) };
  expect(read).toThrow(
    expect.objectContaining({ option, message: expect.stringContaining(message), wording }),
  );
});
