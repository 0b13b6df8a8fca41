import * as assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { test } from '../support/host-tests.ts';
import { until } from '../support/until.ts';

test('what is wrong with the scheme stands in Problems, at its line, until it is mended', async () => {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const scheme = vscode.Uri.joinPath(folder, 'annotation-scheme.yaml');
  await writeFile(join(folder.fsPath, 'scheme-here.txt'), 'Rien ici.\n');
  await writeFile(scheme.fsPath, 'version: 1\nlabels:\n  event:\n    key: n\n');
  await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(folder, 'scheme-here.txt'));
  const problem = await until('the problem', () => vscode.languages.getDiagnostics(scheme)[0]);
  assert.deepEqual([problem.code, problem.range.start.line], ['reserved-letter', 3]);
  await writeFile(scheme.fsPath, 'version: 1\nlabels:\n  event:\n    key: v\n');
  await until('no problem', () => vscode.languages.getDiagnostics(scheme).length === 0);
  await rm(scheme.fsPath);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});
