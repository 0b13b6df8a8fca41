import { expect, test, vi } from 'vitest';
import * as vscode from 'vscode';
import type { Articles } from '../../../../src/vscode/articles/articles.ts';
import { registerSchemeFile } from '../../../../src/vscode/scheme/scheme-file.ts';

vi.mock('vscode', () => import('../../../support/fake-vscode.ts'));

test('the scheme is written to the folder of the active article, not to the first of the workspace', async () => {
  const written: string[] = [];
  Object.assign(vscode.workspace, {
    workspaceFolders: [{ uri: vscode.Uri.file('/first') }, { uri: vscode.Uri.file('/second') }],
    fs: {
      stat: () => Promise.reject(new Error('there is no such file')),
      writeFile: async ({ path }: vscode.Uri) => void written.push(path),
    },
  });
  Object.assign(vscode.window, { showTextDocument: async () => undefined });
  const folder = { uriOf: (path: string) => vscode.Uri.file(`/second/${path}`) };
  const articles: Pick<Articles, 'active'> = { active: { folder } as Articles['active'] };
  registerSchemeFile(articles as Articles);
  await vscode.commands.executeCommand('articleAnnotator.createScheme');
  expect(written).toEqual(['/second/annotation-scheme.yaml']);
});
