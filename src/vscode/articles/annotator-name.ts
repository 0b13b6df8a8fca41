import * as vscode from 'vscode';
import { isAnnotatorName } from '../../sidecar/paths.ts';
import { registerCommand } from '../commands.ts';
import type { Configuration } from '../configuration.ts';

/** Asks for the annotator's name, which names the layer that is worked on, and keeps it in the settings. */
export function registerAnnotatorName(configuration: Configuration): vscode.Disposable {
  return registerCommand('setAnnotator', async () => {
    const scope = vscode.window.activeTextEditor?.document.uri;
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('Your name as an annotator'),
      prompt: vscode.l10n.t('It names your own annotation files. Empty: the shared ones.'),
      value: configuration.annotator(scope) ?? '',
      validateInput: (input) =>
        input.trim() === '' || isAnnotatorName(input.trim())
          ? undefined
          : vscode.l10n.t('Letters, digits, - and _, starting with a letter or digit; 64 at most.'),
    });
    if (name === undefined) return;
    await configuration.set('annotator', name.trim(), scope, vscode.ConfigurationTarget.Global);
  });
}
