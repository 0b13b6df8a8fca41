import * as vscode from 'vscode';
import { partsOf } from '../../annotation/parts.ts';
import type { Item } from '../../project/items.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { Span } from '../../text/span.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import type { Configuration } from '../configuration.ts';
import { toRange } from '../positions.ts';
import { registerDateValues } from './date-values.ts';
import { createStyles, type LabelStyles } from './styles.ts';

/** Above this many things in an article only those near the visible text are drawn. */
const drawAllBelow = 5_000;
/** Lines drawn beyond the visible ones on each side, when not all are. */
const margin = 80;

/** Draws annotations, suggestions and the focused thing in every visible article. */
export function registerDecorations(articles: Articles, configuration: Configuration): vscode.Disposable {
  const painter = new Painter(articles, configuration);
  return vscode.Disposable.from(
    painter,
    registerDateValues(articles, configuration),
    articles.onDidChange((article) => painter.paint(article)),
    articles.onDidClose(({ document }) => painter.clear(document)),
    articles.onDidChangeScheme(() => painter.restyle()),
    configuration.onDidChange(['labelLetters'], () => painter.restyle()),
    vscode.window.onDidChangeVisibleTextEditors(() => painter.paintAll()),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const article = articles.get(textEditor.document);
      if (article && article.session.items.length > drawAllBelow) painter.paint(article);
    }),
  );
}

class Painter implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #configuration: Configuration;
  /** Styles by scheme: folders may have their own labels and colours. */
  readonly #styles = new Map<Scheme, ReadonlyMap<string, LabelStyles>>();

  /** Articles that are about to be painted. */
  readonly #due = new Set<OpenArticle>();

  /** What each editor shows, by style; an editor keeps its decorations as long as it is open. */
  readonly #sent = new WeakMap<vscode.TextEditor, Map<vscode.TextEditorDecorationType, string>>();

  constructor(articles: Articles, configuration: Configuration) {
    this.#articles = articles;
    this.#configuration = configuration;
  }

  paintAll(): void {
    for (const article of this.#articles.all) this.paint(article);
  }

  /** Makes the styles anew: a scheme or a setting has changed. */
  restyle(): void {
    this.dispose();
    this.paintAll();
  }

  /** One key changes layer, focus and caret: all that is drawn is sent once, when the key's act is over. */
  paint(article: OpenArticle): void {
    if (this.#due.has(article)) return;
    this.#due.add(article);
    queueMicrotask(() => {
      this.#due.delete(article);
      if (this.#articles.get(article.document) === article) this.#paintNow(article);
    });
  }

  /** The document is no article any more, but may stay in its editors. */
  clear(document: vscode.TextDocument): void {
    for (const editor of vscode.window.visibleTextEditors.filter((one) => one.document === document)) {
      for (const type of this.#sent.get(editor)?.keys() ?? []) this.#send(editor, type, []);
    }
  }

  #paintNow(article: OpenArticle): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === article.document) this.#paintEditor(editor, article);
    }
  }

  #paintEditor(editor: vscode.TextEditor, article: OpenArticle): void {
    const { text, focus } = article.session;
    const ranges = new Map<vscode.TextEditorDecorationType, vscode.Range[]>();
    const styles = this.#stylesOf(article.scheme);
    for (const style of styles.values()) {
      for (const type of [style.annotation, style.suggestion, style.focus]) ranges.set(type, []);
    }
    for (const item of drawn(editor, article)) {
      // Not on its words: Problems draws its line.
      if (item.kind === 'annotation' && article.review.has(item.annotation.id)) continue;
      const style = styles.get(item.label);
      if (style) for (const part of piecesOf(item)) ranges.get(style[item.kind])?.push(toRange(text, part));
    }
    const focusStyle = focus && styles.get(focus.label);
    if (focus && focusStyle) ranges.get(focusStyle.focus)?.push(toRange(text, focus));
    for (const [type, places] of ranges) this.#send(editor, type, places);
  }

  /** Most keys change one place: only the styles whose places differ are sent to the editor. */
  #send(
    editor: vscode.TextEditor,
    type: vscode.TextEditorDecorationType,
    places: readonly vscode.Range[],
  ): void {
    const sent = this.#sent.get(editor) ?? new Map<vscode.TextEditorDecorationType, string>();
    this.#sent.set(editor, sent);
    const signature = places
      .map(({ start, end }) => `${start.line} ${start.character} ${end.line} ${end.character}`)
      .join();
    if (sent.get(type) === signature) return;
    sent.set(type, signature);
    editor.setDecorations(type, places);
  }

  #stylesOf(scheme: Scheme): ReadonlyMap<string, LabelStyles> {
    let styles = this.#styles.get(scheme);
    if (!styles) {
      const letters = this.#configuration.labelLetters();
      styles = new Map(
        scheme.labels.map((label) => [label.id, createStyles(label, letters ? label.key : undefined)]),
      );
      this.#styles.set(scheme, styles);
    }
    return styles;
  }

  dispose(): void {
    for (const styles of this.#styles.values()) {
      for (const style of styles.values())
        vscode.Disposable.from(style.annotation, style.suggestion, style.focus).dispose();
    }
    this.#styles.clear();
  }
}

/** The items to draw: all, or in a very full article those near what is visible. */
function drawn(editor: vscode.TextEditor, article: OpenArticle): readonly Item[] {
  const { items, text } = article.session;
  const visible = editor.visibleRanges[0];
  if (items.length <= drawAllBelow || !visible) return items;
  const first = text.offsetAt({ line: Math.max(0, visible.start.line - margin), character: 0 });
  const last = text.offsetAt({ line: Math.min(text.lineCount - 1, visible.end.line + margin), character: 0 });
  return items.filter((item) => item.end >= first && item.start <= last);
}

function piecesOf(item: Item): readonly Span[] {
  return item.kind === 'annotation' ? partsOf(item.annotation) : [item];
}
