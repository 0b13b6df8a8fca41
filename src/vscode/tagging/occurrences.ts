import * as vscode from 'vscode';
import type { Layer } from '../../annotation/layer.ts';
import { type Pattern, tagOccurrences, untaggedOccurrences } from '../../project/propagate.ts';
import { countsIn } from '../../project/reanchoring.ts';
import { tagTarget } from '../../project/targets.ts';
import { articleHash } from '../../project/text-hash.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { type Span, spansEqual } from '../../text/span.ts';
import type { Articles } from '../articles/articles.ts';
import { type Place, registerDecision } from '../commands.ts';
import { labelTitle, wordsInContext, wordsInTitle } from '../labels.ts';
import { showWithBoxes } from '../list-with-boxes.ts';
import { say } from '../message.ts';
import type { FolderProgress } from '../progress/folder-progress.ts';
import { goToDecide } from './to-decide.ts';

/** Characters of context shown on each side of an occurrence. */
const contextLength = 40;

/** Makes the list that is shown go on to the whole folder. */
let widenReview = () => {};

interface Found {
  /** Path of the article in its folder. */
  readonly path: string;
  readonly text: ArticleText;
  readonly places: readonly Span[];
}

interface OccurrencePick extends vscode.QuickPickItem {
  readonly found?: Found;
  readonly place?: Span;
}

/** Tags a name everywhere: in the article, or in every article of the folder; reviewed first, undone in one step. */
export function registerOccurrences(articles: Articles, progress: FolderProgress): vscode.Disposable {
  return registerDecision(articles, 'tagAllOccurrences', async (place, argument) => {
    if (argument === 'folder') return widenReview();
    const pattern = patternAt(place);
    if (!pattern) {
      say(vscode.l10n.t('Put the cursor on a name first.'));
      return;
    }
    const at = place.article.session.subject?.start ?? place.selections[0]?.start ?? 0;
    const chosen = await review(place, pattern, progress);
    if (chosen && chosen.length > 0) await tagAll(articles, place, at, pattern, chosen);
  });
}

/** The name under the caret or selected, with the label that it has or is suggested to have. */
function patternAt({ article, selections }: Place): Pattern | undefined {
  const { session } = article;
  const selection = selections[0];
  if (selection && selection.start !== selection.end) {
    const target = tagTarget(session.text, session.items, 'person', selection);
    const label = target && 'item' in target ? target.item.label : session.focus?.label;
    const span = target && ('item' in target ? target.item : target.span);
    return span && label !== undefined ? { quote: session.text.slice(span), label } : undefined;
  }
  const { subject } = session;
  if (subject?.kind === 'annotation') return subject.annotation;
  return subject && { quote: subject.suggestion.quote, label: subject.label };
}

/** The matches as a list with check boxes, all checked; `=` again, or its button, goes on to the whole folder. */
function review(place: Place, pattern: Pattern, progress: FolderProgress): Promise<Found[] | undefined> {
  const list = vscode.window.createQuickPick<OccurrencePick>();
  list.canSelectMany = true;
  list.matchOnDescription = true;
  const wholeFolder = {
    iconPath: new vscode.ThemeIcon('files'),
    tooltip: vscode.l10n.t('Search the whole folder (=)'),
  };
  list.buttons = [wholeFolder];
  const label = place.article.scheme.label(pattern.label);
  const title = vscode.l10n.t(
    'Tag “{0}” as {1}',
    wordsInTitle(pattern.quote),
    label ? labelTitle(label) : pattern.label,
  );
  const show = (found: readonly Found[], where: string) => {
    list.items = found.flatMap(occurrencePicks);
    list.selectedItems = list.items.filter(({ place: span }) => span);
    list.activeItems = list.selectedItems.slice(0, 1);
    list.title = `${title} · ${where}`;
  };
  const { path, session } = place.article;
  const places = untaggedOccurrences(session.text, session.layer, pattern);
  show([{ path, text: session.text, places }], vscode.l10n.t('in this article: {0}', places.length));
  list.placeholder =
    places.length > 0
      ? vscode.l10n.t('Enter tags the checked ones; = searches the whole folder')
      : vscode.l10n.t('Nothing left to tag in this article; = searches the whole folder');
  const closed = new AbortController();
  const searchAll = async () => {
    list.busy = true;
    list.buttons = [];
    const { found, skipped } = await searchFolder(place, pattern, progress, closed.signal).finally(() => {
      list.busy = false;
    });
    if (closed.signal.aborted) return;
    const count = found.reduce((sum, one) => sum + one.places.length, 0);
    const where = vscode.l10n.t('in the whole folder: {0}; articles: {1}', count, found.length);
    const left = vscode.l10n.t('to open first, changed or unreadable: {0}', skipped);
    show(found, skipped > 0 ? `${where}; ${left}` : where);
    list.placeholder =
      count > 0 ? vscode.l10n.t('Enter tags the checked ones') : vscode.l10n.t('Nothing left to tag');
  };
  showWithBoxes(list);
  // A key binding, for when an arrow key has left the input, has its condition.
  const setReviewing = (reviewing: boolean) =>
    vscode.commands.executeCommand('setContext', 'articleAnnotator.reviewingOccurrences', reviewing);
  void setReviewing(true);
  widenReview = () => {
    if (list.buttons.length > 0) void searchAll();
  };
  return new Promise((resolve) => {
    list.onDidTriggerButton(searchAll);
    list.onDidChangeValue((value) => {
      if (value !== '=') return;
      list.value = '';
      widenReview();
    });
    list.onDidAccept(() => {
      if (list.busy) return;
      resolve(byArticle(list.selectedItems));
      list.hide();
    });
    list.onDidHide(() => {
      closed.abort();
      void setReviewing(false);
      widenReview = () => {};
      resolve(undefined);
      list.dispose();
    });
  });
}

/**
 * What is found, until it is stopped, and how many articles are left out: offsets can be told only on the text that
 * their layer counts in.
 */
async function searchFolder(
  { article }: Place,
  pattern: Pattern,
  progress: FolderProgress,
  stop: AbortSignal,
): Promise<{ found: Found[]; skipped: number }> {
  const { folder } = article;
  const found: Found[] = [];
  let skipped = 0;
  for (const { uri, unreadable } of await progress.all()) {
    if (stop.aborted) break;
    if ((await progress.folderOf(uri)) !== folder) continue;
    const path = folder.pathOf(uri);
    const open = folder.open.get(path);
    const text = open?.session.text ?? (await folder.readText(path).catch(() => undefined));
    const layer = open?.session.layer ?? (await folder.layer(path));
    if (!text || unreadable || !(open || countsIn(layer, text))) {
      skipped++;
      continue;
    }
    const places = untaggedOccurrences(text, layer, pattern);
    if (places.length > 0) found.push({ path, text, places });
  }
  return { found, skipped };
}

function occurrencePicks(found: Found): OccurrencePick[] {
  const { path, text, places } = found;
  return [
    { label: path, kind: vscode.QuickPickItemKind.Separator },
    ...places.map((place) => ({
      label: `${lineOf(text, place)} · ${inContext(text, place)}`,
      found,
      place,
    })),
  ];
}

function inContext(text: ArticleText, { start, end }: Span): string {
  const before = text.slice({ start: Math.max(0, start - contextLength), end: start });
  const after = text.slice({ start: end, end: Math.min(text.length, end + contextLength) });
  return wordsInContext(before, text.slice({ start, end }), after);
}

function lineOf(text: ArticleText, { start }: Span): string {
  return vscode.l10n.t('line {0}', text.positionAt(start).line + 1);
}

function byArticle(picks: readonly OccurrencePick[]): Found[] {
  const chosen = new Map<Found, Span[]>();
  for (const { found, place } of picks)
    if (found && place) chosen.set(found, [...(chosen.get(found) ?? []), place]);
  return [...chosen].map(([found, places]) => ({ ...found, places }));
}

/** One act over all the articles concerned. */
async function tagAll(
  articles: Articles,
  place: Place,
  at: number,
  pattern: Pattern,
  chosen: readonly Found[],
): Promise<void> {
  const { folder, path } = place.article;
  const changes = await Promise.all(
    chosen.map(async (found) => {
      // The list may have been looked at for long.
      const stored = folder.open.has(found.path)
        ? found.text
        : ((await folder.readText(found.path)) ?? found.text);
      const tagged = (layer: Layer) => {
        const open = folder.open.get(found.path)?.session.text;
        const text = open ?? stored;
        if (!open && !countsIn(layer, text)) return layer;
        const places = stillThere(found, text, layer, pattern);
        const result = tagOccurrences(text, layer, pattern, places, folder.author);
        if (open || places.length === 0) return result;
        articles.remember(text);
        return { ...result, article: { ...result.article, sha256: articleHash(text) } };
      };
      return [found.path, tagged] as const;
    }),
  );
  const act = await folder.history.perform({ article: path, caret: at }, new Map(changes));
  const tagged = [...act.changes.values()].map(({ annotations }) => annotations.size).filter(Boolean);
  const done = vscode.l10n.t(
    'Occurrences tagged: {0}; articles: {1} (one undo takes all back)',
    tagged.reduce((sum, count) => sum + count, 0),
    tagged.length,
  );
  say(done);
  if (place.article.annotating) goToDecide(place);
}

/** The chosen places where the name stands untagged now, should the article have changed during the review. */
function stillThere({ places }: Found, text: ArticleText, layer: Layer, pattern: Pattern): Span[] {
  const now = untaggedOccurrences(text, layer, pattern);
  return now.filter((one) => places.some((place) => spansEqual(place, one)));
}
