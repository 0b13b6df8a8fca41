import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import { placedAnnotation } from '../../project/placing.ts';
import { snapToGraphemes, snapToWords } from '../../text/snap.ts';
import type { Span } from '../../text/span.ts';
import type { Articles } from '../articles/articles.ts';
import { type Place, registerDecision } from '../commands.ts';
import { attributeTitle } from '../labels.ts';
import { say, showInformation } from '../message.ts';
import { toRange, toSpan } from '../positions.ts';
import { registerLeftLayers } from './left-layers.ts';
import { registerReviewProblems } from './problems.ts';
import { labelOf, reasonOf, shownQuote } from './wording.ts';

type Answer = 'accept' | 'place' | 'delete' | 'later' | 'stop';

interface Choice extends vscode.QuickPickItem {
  readonly answer: Answer;
}

/** Walks through the annotations that are not on their words: one key each, until none is left or Escape. */
export function registerReview(articles: Articles): vscode.Disposable {
  const marker = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    outline: '2px solid',
    outlineColor: new vscode.ThemeColor('editorWarning.foreground'),
  });
  return vscode.Disposable.from(
    marker,
    registerReviewProblems(articles),
    registerLeftLayers(articles),
    registerDecision(articles, 'reviewOrphans', (place, argument) => review(place, marker, argument)),
  );
}

async function review(place: Place, marker: vscode.TextEditorDecorationType, first: unknown): Promise<void> {
  const { article } = place;
  const left = article.review.flagged.map(({ id }) => id);
  if (left.length === 0) {
    void showInformation(vscode.l10n.t('Every annotation is on its words.'));
    return;
  }
  if (typeof first === 'string' && left.includes(first)) left.unshift(...left.splice(left.indexOf(first), 1));
  for (const [i, id] of left.entries()) {
    const annotation = article.review.flagged.find((one) => one.id === id);
    if (!annotation) continue;
    const answer = await ask(place, marker, annotation, `${i + 1}/${left.length}`);
    if (answer === 'stop') return;
    if (!(await carryOut(place, annotation, answer))) return;
  }
}

/** False when the walk ends: the annotator is to select the words first. */
async function carryOut(place: Place, annotation: Annotation, answer: Answer): Promise<boolean> {
  const { article, editor } = place;
  const { session } = article;
  if (answer === 'delete') session.remove([annotation.id]);
  if (answer === 'accept') putOn(place, annotation, article.review.placementOf(annotation));
  if (answer === 'place') {
    if (editor.selection.isEmpty && !(await selectionMade(annotation))) return false;
    const selected = toSpan(session.text, editor.selection);
    const words = snapToWords(session.text, snapToGraphemes(session.text, selected));
    if (words) putOn(place, annotation, words);
  }
  return true;
}

function putOn({ article }: Place, annotation: Annotation, where: Span): void {
  const { session } = article;
  const { annotations } = session.update([annotation.id], (one, making) =>
    placedAnnotation(one, where, making, session.suggestions),
  );
  article.placedByHand();
  const left = annotations[0]?.attributes;
  const lost = [...(annotation.attributes?.keys() ?? [])].filter((name) => !left?.has(name));
  if (annotations.length === 0 || lost.length === 0) return;
  const titles = lost.map((name) => attributeTitle({ name })).join(', ');
  say(vscode.l10n.t('The words have changed; fill in again: {0}', titles));
}

async function selectionMade(annotation: Annotation): Promise<boolean> {
  const done = vscode.l10n.t('Place on the selection');
  const message = vscode.l10n.t('Select the words that “{0}” has become.', shownQuote(annotation.quote));
  return (await showInformation(message, done)) === done;
}

function ask(
  { article, editor }: Place,
  marker: vscode.TextEditorDecorationType,
  annotation: Annotation,
  count: string,
): Promise<Answer> {
  const { text } = article.session;
  const placement = article.review.shownAt(annotation);
  const range = toRange(text, placement);
  editor.setDecorations(marker, placement.status === 'orphan' ? [] : [range]);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenter);
  const pick = vscode.window.createQuickPick<Choice>();
  pick.title = `${labelOf(article, annotation)} ${count}`;
  pick.placeholder = reasonOf(placement, annotation.quote, text.slice(placement));
  pick.ignoreFocusOut = true;
  pick.items = choices(placement.status === 'orphan' ? undefined : shownQuote(text.slice(placement)), editor);
  return new Promise((resolve) => {
    let answer: Answer = 'stop';
    const finish = (choice: Choice | undefined) => {
      answer = choice?.answer ?? 'stop';
      pick.hide();
    };
    pick.onDidAccept(() => finish(pick.activeItems[0]));
    // One key: the initial of what is to be done.
    pick.onDidChangeValue((value) => {
      const choice = pick.items.find(({ label }) => initial(label) === value.toLowerCase());
      if (choice) finish(choice);
      else pick.value = '';
    });
    pick.onDidHide(() => {
      editor.setDecorations(marker, []);
      pick.dispose();
      resolve(answer);
    });
    pick.show();
  });
}

/** @param words what stands at the place to confirm; undefined when there is none */
function choices(words: string | undefined, editor: vscode.TextEditor): Choice[] {
  const selected = editor.selection.isEmpty ? '' : shownQuote(editor.document.getText(editor.selection));
  const choice = (answer: Answer, label: string, description = ''): Choice => ({
    answer,
    label,
    description: `${initial(label).toUpperCase()} ${description && vscode.l10n.t('“{0}”', description)}`,
    alwaysShow: true,
  });
  return [
    ...(words === undefined ? [] : [choice('accept', vscode.l10n.t('Accept here'), words)]),
    choice('place', vscode.l10n.t('Place on the selection'), selected),
    choice('delete', vscode.l10n.t('Delete the annotation')),
    choice('later', vscode.l10n.t('Later')),
  ];
}

/** Translations give the choices different initials. */
function initial(label: string): string {
  return label.charAt(0).toLowerCase();
}
