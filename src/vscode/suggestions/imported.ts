import * as vscode from 'vscode';
import type { Suggestion } from '../../detect/detector.ts';
import { readImported } from '../../project/imported-suggestions.ts';
import { suggestionsPath } from '../../sidecar/paths.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { hostPace } from '../pace.ts';

/** What imports proposed for the open articles; read once, and again when it has changed on disk. */
export class ImportedSuggestions implements vscode.Disposable {
  readonly #known = new WeakMap<OpenArticle, Promise<readonly Suggestion[]>>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*.suggestions.jsonl');

  /** @param onChange called when what was proposed for an open article has changed */
  constructor(articles: Articles, onChange: (article: OpenArticle) => void) {
    const changed = (file: vscode.Uri) => {
      for (const article of articles.all) {
        if (article.folder.uriOf(suggestionsPath(article.path)).toString() !== file.toString()) continue;
        this.#known.delete(article);
        onChange(article);
      }
    };
    this.#watcher.onDidCreate(changed);
    this.#watcher.onDidChange(changed);
    this.#watcher.onDidDelete(changed);
  }

  of(article: OpenArticle): Promise<readonly Suggestion[]> {
    const known = this.#known.get(article);
    if (known) return known;
    const reading = readImported(article.folder.files, article.path, hostPace);
    // Changes are told of in the workspace only.
    if (vscode.workspace.getWorkspaceFolder(article.document.uri)) {
      this.#known.set(article, reading);
      reading.catch(() => this.#known.delete(article));
    }
    return reading;
  }

  dispose(): void {
    this.#watcher.dispose();
  }
}
