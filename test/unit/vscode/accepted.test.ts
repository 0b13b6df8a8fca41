import { expect, it } from 'vitest';
import { accepted } from '../../../src/vscode/accepted.ts';

const open = { label: 'leave open' };
const held = { label: '2026' };
const typed = { label: 'Use “P3Y”' };
const everything = () => true;

it('takes the line that is highlighted', () => {
  expect(accepted(held, [open, held], everything)).toBe(held);
});

it('takes what is typed, not the line that was highlighted before', () => {
  expect(accepted(open, [open, held, typed], (item) => item === typed)).toBe(typed);
  expect(accepted(undefined, [open, held, typed], (item) => item === typed)).toBe(typed);
});

it('takes the first line in place of one that the list had before', () => {
  const before = { label: 'Create “Wale”' };
  const now = { label: 'Create “Wale Z”' };
  expect(accepted(before, [now, open], everything)).toBe(now);
});

it('takes nothing of a list that shows nothing', () => {
  expect(accepted(open, [open, held], () => false)).toBeUndefined();
});
