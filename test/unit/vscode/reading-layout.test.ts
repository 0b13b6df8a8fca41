import { expect, test, vi } from 'vitest';
import * as vscode from 'vscode';
import type { Articles } from '../../../src/vscode/articles/articles.ts';
import { registerReadingLayout } from '../../../src/vscode/reading-layout/reading-layout.ts';

vi.mock('vscode', () => import('../../support/fake-vscode.ts'));

test('the layout is written in one go a language, and gives back what it replaced', async () => {
  const own = { '[plaintext]': { 'editor.fontFamily': 'Mine', 'editor.rulers': [80] } };
  const settings = new Map<string, unknown>(Object.entries(own));
  const update = vi.fn(async (name: string, value: unknown) => {
    if (value === undefined) settings.delete(name);
    else settings.set(name, value);
  });
  const configuration = { update, inspect: (name: string) => ({ workspaceValue: settings.get(name) }) };
  Object.assign(vscode.workspace, { workspaceFolders: [], getConfiguration: () => configuration });
  const kept = new Map<string, unknown>();
  const memory = {
    get: (key: string) => kept.get(key),
    update: async (key: string, value: unknown) => void kept.set(key, value),
  };
  const articles: Pick<Articles, 'onDidChangeMode'> = { onDidChangeMode: () => ({ dispose: () => {} }) };
  registerReadingLayout(articles as Articles, memory as unknown as vscode.Memento);
  await vscode.commands.executeCommand('articleAnnotator.toggleReadingLayout');
  expect(settings.get('[plaintext]')).toMatchObject({ 'editor.wordWrapColumn': 92, 'editor.rulers': [80] });
  expect(update).toHaveBeenCalledTimes(2);
  await vscode.commands.executeCommand('articleAnnotator.toggleReadingLayout');
  expect(Object.fromEntries(settings)).toEqual(own);
});
