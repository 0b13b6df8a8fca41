import type * as vscode from 'vscode';
import { fileExists } from '../file-exists.ts';
import type { Folder } from './folder.ts';
import { encodingObstacle, goneObstacle, type Obstacle } from './obstacles.ts';

/** The file of an article that is open in the editor: it may be gone, or be read in a wrong encoding. */
export class ArticleFile {
  readonly #document: vscode.TextDocument;
  readonly #folder: Folder;
  #obstacle: Obstacle | undefined;
  #isGone = false;

  constructor(document: vscode.TextDocument, folder: Folder) {
    this.#document = document;
    this.#folder = folder;
  }

  /** What keeps the article from being annotated, as {@link look} has found. */
  get obstacle(): Obstacle | undefined {
    return this.#obstacle;
  }

  /** As {@link look} has found. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Asked before each save: without reading the file, unless it is not found at once. */
  async isThere(): Promise<boolean> {
    return (await fileExists(this.#document.uri)) || (await this.#content()) !== undefined;
  }

  /** Looks at the file again. True when there is something else to say of it than before. */
  async look(): Promise<boolean> {
    const content = await this.#content();
    this.#isGone = content === undefined;
    const before = this.#obstacle?.message;
    this.#obstacle = content ? encodingObstacle(this.#document, content) : undefined;
    if (this.#isGone) this.#obstacle = goneObstacle(this.#document);
    return before !== this.#obstacle?.message;
  }

  /** Undefined when the file is gone; null when it cannot be read, which is another thing. */
  #content(): Promise<Uint8Array | null | undefined> {
    return this.#folder.files.read(this.#folder.pathOf(this.#document.uri)).catch(() => null);
  }
}
