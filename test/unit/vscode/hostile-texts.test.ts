import { expect, test, vi } from 'vitest';
import * as vscode from 'vscode';
import { link } from '../../../src/vscode/hover/hover.ts';
import { plainText } from '../../../src/vscode/hover/plain-text.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { codeOf, sources } from '../../support/sources.ts';

vi.mock('vscode', () => import('../../support/fake-vscode.ts'));

test('there are at least 100 hostile texts', () => {
  expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
  expect(hostileTexts.length).toBeGreaterThanOrEqual(100);
});

test.each(hostileTexts)('%s is plain text in Markdown', (text) => {
  const markdown = plainText(text);
  // Nothing that Markdown could read but references, and what they stand for is the text.
  expect(markdown.replace(/&(?:#\d+|nbsp);/g, '')).not.toMatch(/[!-/:-@[-`{-~]/);
  const shown = markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&nbsp;', ' ');
  expect(shown.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
});

test.each([...hostileTexts, 'x)*www.evil.example/p*('])('%s as a label does not end a link', (label) => {
  const item = { start: 0, end: 3, label };
  const article = vscode.Uri.file(`/${label}.txt`);
  const [, argument = ''] =
    /^\[Remove\]\(command:articleAnnotator\.atPlace\?([A-Za-z0-9%]+)\)$/.exec(
      link('Remove', 'untag', item, article),
    ) ?? [];
  expect(JSON.parse(decodeURIComponent(argument))).toEqual({
    command: 'untag',
    ...item,
    article: article.toString(),
  });
});

test('every word of others in a hover goes through plainText, and every message through message.ts', () => {
  for (const source of sources('src/vscode/**/*.ts')) {
    expect(source.text, source.path).not.toContain('appendText');
    if (source.path !== 'src/vscode/message.ts')
      expect(codeOf(source), source.path).not.toMatch(/\.show(?:Information|Warning|Error)Message/);
    if (source.path !== 'src/vscode/hover/hover.ts')
      expect(codeOf(source), source.path).not.toContain('MarkdownString');
  }
});
