import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { test } from '../support/host-tests.ts';

const prefix = 'articleAnnotator.';

interface Manifest {
  contributes: { commands: { command: string }[]; views: Record<string, { id: string }[]> };
}

test('the commands that are registered are those of the manifest', async () => {
  const extension = vscode.extensions.getExtension<unknown>('article-annotator.article-annotator');
  assert.ok(extension);
  await extension.activate();
  const { contributes } = extension.packageJSON as Manifest;
  // VS Code adds commands of its own for every view: "<view>.focus", "<view>.open", …
  const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => `${id}.`));
  const registered = (await vscode.commands.getCommands(true)).filter(
    (id) => id.startsWith(prefix) && !views.some((view) => id.startsWith(view)),
  );
  assert.deepEqual(registered.sort(), contributes.commands.map(({ command }) => command).sort());
});
