import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
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

/** Where it is remembered that the layout has been offered. */
const memoryKey = 'readingLayout.offered';

/** Where what the layout replaced in the settings is remembered, by language. */
const replacedKey = 'readingLayout.replaced';

/** From this length on, in UTF-16 code units, a line that is not wrapped goes beyond most screens. */
const longLine = 160;

/**
 * The reading layout of the workspace's articles, in its settings where everyone sees it: switched on and off by a
 * command, and offered once when annotation mode is entered in an article whose lines go beyond the screen.
 */
export function registerReadingLayout(articles: Articles, memory: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand('toggleReadingLayout', async () => {
      if (vscode.workspace.workspaceFolders) await setLayout(!isOn(), memory);
      else void showInformation(vscode.l10n.t('Open a folder first: the layout is kept in its settings.'));
    }),
    articles.onDidChangeMode(async ({ annotating, document }) => {
      if (!annotating || memory.get(memoryKey) === true || !isCutOff(document)) return;
      await memory.update(memoryKey, true);
      const layOut = vscode.l10n.t('Reading Layout');
      const message = vscode.l10n.t('The lines of this article go beyond the screen. Wrap them for reading?');
      if ((await showInformation(message, layOut)) === layOut) await setLayout(true, memory);
    }),
  );
}

/** Whether an article of the workspace has a line that is too long to be read without scrolling. */
function isCutOff(document: vscode.TextDocument): boolean {
  if (!vscode.workspace.getWorkspaceFolder(document.uri)) return false;
  if (vscode.workspace.getConfiguration('editor', document).get('wordWrap') !== 'off') return false;
  for (let line = 0; line < document.lineCount; line += 1)
    if (document.lineAt(line).text.length > longLine) return true;
  return false;
}

/** Settings of one language, as they stand in a settings file. */
type Block = Readonly<Record<string, unknown>>;

/** Writes the layout into the workspace's settings, or takes it out and puts back what stood in its place. */
async function setLayout(on: boolean, memory: vscode.Memento): Promise<void> {
  for (const languageId of languages) {
    const now = blockOf(languageId);
    const key = `${replacedKey}.${languageId}`;
    if (on)
      await memory.update(
        key,
        only(now, (name) => name in layout),
      );
    const others = only(now, (name) => !(name in layout));
    const block: Block = { ...others, ...(on ? layout : memory.get<Block>(key)) };
    const value = Object.keys(block).length > 0 ? block : undefined;
    const settings = vscode.workspace.getConfiguration();
    await settings.update(`[${languageId}]`, value, vscode.ConfigurationTarget.Workspace);
    if (!on) await memory.update(key, undefined);
  }
}

function only(block: Block, keep: (name: string) => boolean): Block {
  return Object.fromEntries(Object.entries(block).filter(([name]) => keep(name)));
}

function blockOf(languageId: string): Block {
  return vscode.workspace.getConfiguration().inspect<Block>(`[${languageId}]`)?.workspaceValue ?? {};
}

function isOn(): boolean {
  return blockOf('plaintext')['editor.wordWrapColumn'] === layout['editor.wordWrapColumn'];
}
