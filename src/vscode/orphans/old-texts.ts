import * as vscode from 'vscode';
import { openHistory } from '#open-files';
import { articleHash } from '../../project/text-hash.ts';
import { findText, type TextHistory, textWithHash } from '../../project/text-history.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { encodeUtf8 } from '../../text/utf8.ts';
import type { Folder } from '../articles/folder.ts';

/** The cache's bounds: files, and UTF-16 code units of one text. */
const fileLimit = 500;
const lengthLimit = 2_000_000;

/**
 * The texts that annotations were made on, by their hash: remembered in the extension's own
 * storage, else looked up in the folder's git history where the workspace is trusted.
 */
export class OldTexts implements TextHistory {
  readonly #storage: vscode.Uri;
  readonly #remembered = new Set<string>();

  /** @param storage a folder of the extension's own */
  constructor(storage: vscode.Uri) {
    this.#storage = vscode.Uri.joinPath(storage, 'texts');
  }

  /** Finds what an article said when its layer was written. */
  findFor(folder: Folder, path: string, sha256: string): Promise<ArticleText | undefined> {
    const git = vscode.workspace.isTrusted ? openHistory(folder.root) : undefined;
    return findText(git ? [this, git] : [this], path, sha256);
  }

  async find(_path: string, sha256: string): Promise<ArticleText | undefined> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
    try {
      return textWithHash(await vscode.workspace.fs.readFile(this.#uri(sha256)), sha256);
    } catch {
      return undefined;
    }
  }

  /** Keeps a text that annotations have been made on. A full disk is no reason to disturb anyone. */
  async remember(text: ArticleText): Promise<void> {
    if (text.text.length > lengthLimit) return;
    const sha256 = articleHash(text);
    if (this.#remembered.has(sha256)) return;
    this.#remembered.add(sha256);
    try {
      await vscode.workspace.fs.writeFile(this.#uri(sha256), encodeUtf8(text.text));
      await this.#prune();
    } catch {
      this.#remembered.delete(sha256);
    }
  }

  /** Forgets the texts that were kept first. */
  async #prune(): Promise<void> {
    const files = await vscode.workspace.fs.readDirectory(this.#storage);
    if (files.length <= fileLimit) return;
    const dated = await Promise.all(
      files.map(async ([name]) => {
        const uri = vscode.Uri.joinPath(this.#storage, name);
        return { uri, made: (await vscode.workspace.fs.stat(uri)).mtime };
      }),
    );
    dated.sort((a, b) => a.made - b.made);
    for (const { uri } of dated.slice(0, files.length - fileLimit)) await vscode.workspace.fs.delete(uri);
  }

  #uri(sha256: string): vscode.Uri {
    return vscode.Uri.joinPath(this.#storage, `${sha256}.txt`);
  }
}
