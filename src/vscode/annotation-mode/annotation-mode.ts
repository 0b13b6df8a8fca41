import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { registerArticleCommand, registerCommand, warmUp } from '../commands.ts';
import { language } from '../labels.ts';
import { say } from '../message.ts';
import { goToDecide } from '../tagging/to-decide.ts';
import { showKeys } from './keys.ts';

/** Where the folders in annotation mode are remembered. */
const memoryKey = 'annotationMode.folders';
/** Publisher and name in the manifest. */
const extensionId = 'article-annotator.article-annotator';

/**
 * Annotation mode: the articles of a folder are read-only in this session and single keys are
 * decisions. Remembered per folder; leaving it gives the editors back as they were.
 */
export function registerAnnotationMode(articles: Articles, memory: vscode.Memento): vscode.Disposable {
  const mode = new AnnotationMode(articles, memory);
  return vscode.Disposable.from(
    mode,
    articles.onDidChangeActive((article) => mode.follow(article)),
    articles.onDidChange((article) => mode.begin(article)),
    registerArticleCommand(articles, 'toggleAnnotationMode', ({ article, editor }) =>
      mode.toggle(article, editor),
    ),
    registerCommand('startAnnotating', () => start(articles, mode)),
    registerCommand('showKeys', async () => {
      const { standardScheme } = await import('../../scheme/standard.ts');
      await showKeys((articles.active ?? [...articles.all][0])?.scheme ?? standardScheme(language()));
    }),
    registerCommand('openWalkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#start`),
    ),
  );
}

/** Annotates an article that is open, else the next one to do; also called from pages that are no article. */
async function start(articles: Articles, mode: AnnotationMode): Promise<void> {
  const open = articles.active ?? [...articles.all].at(-1);
  if (open) await vscode.window.showTextDocument(open.document);
  else await vscode.commands.executeCommand('articleAnnotator.nextArticle');
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await articles.opened(editor.document));
  if (article && !article.annotating) await mode.toggle(article, editor);
}

class AnnotationMode implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #memory: vscode.Memento;
  readonly #item: vscode.StatusBarItem;
  /** Documents that this session has made read-only. */
  readonly #locked = new Set<string>();
  /** Articles in which the annotator has begun, or was when they were opened. */
  readonly #begun = new WeakSet<OpenArticle>();
  /** Set once the commands of the mode's keys have been called for the first time. */
  #warm: Promise<void> | undefined;

  constructor(articles: Articles, memory: vscode.Memento) {
    this.#articles = articles;
    this.#memory = memory;
    this.#item = vscode.window.createStatusBarItem(
      'articleAnnotator.mode',
      vscode.StatusBarAlignment.Right,
      111,
    );
    this.#item.name = vscode.l10n.t('Annotation mode');
    this.#item.command = 'articleAnnotator.toggleAnnotationMode';
    this.follow(articles.active);
  }

  async toggle(article: OpenArticle, editor: vscode.TextEditor): Promise<void> {
    const on = !article.annotating;
    const folder = article.folder.root.toString();
    const others = this.#folders().filter((one) => one !== folder);
    // The mode first: keys pressed right after this one are decisions already.
    this.#articles.setMode(article, on);
    if (on) {
      goToDecide({ article, editor });
      if (article.session.pendingCount > 0) this.#begun.add(article);
      say(vscode.l10n.t('One key a decision; ? shows all keys.'));
    }
    await this.#memory.update(memoryKey, on ? [...others, folder] : others);
    await this.follow(article);
  }

  /** Brings the article that is now active into the mode of its folder. */
  async follow(article: OpenArticle | undefined): Promise<void> {
    if (!article) {
      this.#item.hide();
      const document = vscode.window.activeTextEditor?.document;
      // One whose language has been changed; not one that is being loaded.
      if (document && !this.#articles.isArticle(document)) await this.#lock(document, false);
      return;
    }
    const on = this.#folders().includes(article.folder.root.toString());
    if (on !== article.annotating) this.#articles.setMode(article, on);
    this.#show(on);
    this.begin(article);
    if (on) this.#warm ??= warmUp(commandsWithKeys());
    await this.#lock(article.document, on);
  }

  /** In an article just opened, with the caret still at its beginning, goes to the first thing to decide once one is found. */
  begin(article: OpenArticle): void {
    if (!article.annotating || this.#begun.has(article) || article !== this.#articles.active) return;
    const editor = vscode.window.activeTextEditor;
    const atBeginning =
      editor?.selection.isEmpty && editor.selection.active.isEqual(new vscode.Position(0, 0));
    if (editor && atBeginning && article.session.pendingCount === 0) return;
    this.#begun.add(article);
    if (editor && atBeginning) goToDecide({ article, editor });
  }

  /** VS Code's own read-only switch acts on the active editor only. */
  async #lock(document: vscode.TextDocument, on: boolean): Promise<void> {
    const key = document.uri.toString();
    if (on === this.#locked.has(key) || vscode.window.activeTextEditor?.document !== document) return;
    if (on) this.#locked.add(key);
    else this.#locked.delete(key);
    const command = on ? 'setActiveEditorReadonlyInSession' : 'resetActiveEditorReadonlyInSession';
    await vscode.commands.executeCommand(`workbench.action.files.${command}`);
  }

  #show(on: boolean): void {
    const state = on ? vscode.l10n.t('Annotating') : vscode.l10n.t('Reading');
    this.#item.text = `$(${on ? 'edit' : 'book'}) ${state}`;
    this.#item.tooltip = on
      ? vscode.l10n.t(
          'Annotation mode: one key a decision, the article is read-only. Click to leave; ? shows the keys.',
        )
      : vscode.l10n.t('Click to enter annotation mode: one key a decision.');
    this.#item.accessibilityInformation = { label: `${state}. ${this.#item.tooltip}`, role: 'button' };
    this.#item.show();
  }

  #folders(): readonly string[] {
    return this.#memory.get<readonly string[]>(memoryKey, []);
  }

  dispose(): void {
    this.#item.dispose();
  }
}

/** The extension's commands that the manifest binds to keys, without those whose call completes a step of the walkthrough. */
function commandsWithKeys(): string[] {
  const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest | undefined;
  const steps = JSON.stringify(manifest?.contributes.walkthroughs);
  const commands = manifest?.contributes.keybindings.map(({ command }) => command) ?? [];
  return [...new Set(commands)].filter(
    (command) => command.startsWith('articleAnnotator.') && !steps.includes(`"onCommand:${command}"`),
  );
}

interface Manifest {
  readonly contributes: {
    readonly keybindings: readonly { readonly command: string }[];
    readonly walkthroughs: readonly unknown[];
  };
}
