import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { test } from '../support/host-tests.ts';

test('the extension is found and activates', async () => {
  const extension = vscode.extensions.getExtension('article-annotator.article-annotator');
  assert.ok(extension, 'the extension is not loaded');
  await extension.activate();
  assert.equal(extension.isActive, true);
});
