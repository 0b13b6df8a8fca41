import * as vscode from 'vscode';
import { registerCommand } from '../commands.ts';
import { showInformation } from '../message.ts';

/** A calm page: wrapped at a readable width, well spaced, in a serif, nothing beside the text. */
const layout: Readonly<Record<string, unknown>> = {
  'editor.wordWrap': 'wordWrapColumn',
  'editor.wordWrapColumn': 92,
  'editor.fontFamily':
    "'Iowan Old Style', Charter, 'Source Serif 4', 'Noto Serif', 'DejaVu Serif', Georgia, serif",
  'editor.lineHeight': 1.75,
  'editor.lineNumbers': 'off',
  'editor.minimap.enabled': false,
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.selectionHighlight': false,
  'editor.guides.indentation': false,
  'editor.wordBasedSuggestions': 'off',
};

const languages = ['plaintext', 'article'];

/** Switches the reading layout of the workspace's articles on or off, in its settings where everyone sees it. */
export function registerReadingLayout(): vscode.Disposable {
  return registerCommand('toggleReadingLayout', async () => {
    if (!vscode.workspace.workspaceFolders) {
      void showInformation(vscode.l10n.t('Open a folder first: the layout is kept in its settings.'));
      return;
    }
    const on = !isOn();
    for (const languageId of languages) {
      const configuration = vscode.workspace.getConfiguration(undefined, { languageId });
      for (const [key, value] of Object.entries(layout)) {
        await configuration.update(key, on ? value : undefined, vscode.ConfigurationTarget.Workspace, true);
      }
    }
  });
}

function isOn(): boolean {
  const configuration = vscode.workspace.getConfiguration(undefined, { languageId: 'plaintext' });
  return (
    configuration.inspect('editor.wordWrapColumn')?.workspaceLanguageValue === layout['editor.wordWrapColumn']
  );
}
