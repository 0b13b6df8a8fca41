import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import { findAnnotation } from '../../annotation/layer.ts';
import { mainAttributes } from '../../project/choices.ts';
import { type LinkedPlace, linkedPlaces } from '../../project/linked-places.ts';
import type { Attribute } from '../../scheme/scheme.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { type Place, registerArticleCommand, registerDecision, reveal } from '../commands.ts';
import { attributeText } from '../hover/attribute-text.ts';
import { attributeTitle, labelTitle, wordsInTitle } from '../labels.ts';
import { say } from '../message.ts';
import { toRange } from '../positions.ts';
import { annotationHere, type Meant, meantBy } from '../tagging/subject.ts';
import { takeRest } from './ask.ts';
import { askAttribute } from './question.ts';

/** Fills in the attributes of the annotation under the caret step by step, and its note. */
export function registerAttributes(articles: Articles): vscode.Disposable {
  return vscode.Disposable.from(
    registerDecision(articles, 'editAttributes', async (place, argument) => {
      if (argument === 'rest') return takeRest();
      const meant = annotationWithAttributes(place);
      if (!meant) return say(vscode.l10n.t('Nothing here has attributes.'));
      await showBelow(place, meant.annotation);
      await walk(place.article, meant);
    }),
    registerArticleCommand(articles, 'revealLinked', revealLinked),
    registerDecision(articles, 'editNote', async (place) => {
      const meant = annotationHere(place);
      if (!meant) return;
      const { annotation, draft } = meant;
      const note = await vscode.window.showInputBox({
        title: vscode.l10n.t('Note on “{0}”', wordsInTitle(annotation.quote)),
        value: annotation.note ?? '',
      });
      const { session } = place.article;
      if (note === undefined) return;
      if (!draft) session.update([annotation.id], (one) => withNote(one, note.trim()));
      else if (note.trim() !== '') session.add([withNote(draft, note.trim())]);
    }),
  );
}

/** Goes to what an attribute of the thing in focus means: its actor, its deadline; chosen from a list when there are several. */
async function revealLinked(place: Place): Promise<void> {
  const { article } = place;
  const { text, layer, items, focus } = article.session;
  const { scheme } = article;
  const owner = focus && meantBy(article, focus).annotation;
  const places = owner ? linkedPlaces(owner, { text, layer, items, scheme }) : [];
  const picks = places.map((target) => ({
    label: wordsInTitle(text.slice(target)),
    description: attributeTitle(target),
    detail: vscode.l10n.t('line {0}', text.positionAt(target.start).line + 1),
    target,
  }));
  const title = vscode.l10n.t('Go to');
  const chosen = picks.length > 1 ? await vscode.window.showQuickPick(picks, { title }) : picks[0];
  if (chosen && article.session.text === text) revealPlace(place, chosen.target);
  else if (picks.length === 0) say(vscode.l10n.t('Nothing is linked here.'));
}

function revealPlace(place: Place, target: LinkedPlace): void {
  if (target.item) {
    reveal(place, target.item);
    return;
  }
  const { article, editor } = place;
  article.session.moveCaret(target.start);
  article.caret.moveTo(editor, target.start);
  editor.revealRange(
    toRange(article.session.text, target),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
}

/** The innermost thing under the caret whose label has attributes. */
function annotationWithAttributes({ article }: Place): Meant | undefined {
  const { session, scheme } = article;
  const item = session.underCaret.find(({ label }) => (scheme.label(label)?.attributes.length ?? 0) > 0);
  return item && meantBy(article, item);
}

/** Scrolls what stands in the upper half, where the form lies over it, down as far as the article's beginning lets. */
async function showBelow({ article, editor }: Place, annotation: Annotation): Promise<void> {
  const { start, end } = toRange(article.session.text, annotation);
  const [shown] = editor.visibleRanges;
  if (!shown || start.line > (shown.start.line + shown.end.line) / 2) return;
  await vscode.commands.executeCommand('revealLine', { lineNumber: end.line + 1, at: 'bottom' });
}

function withNote({ note: _, ...annotation }: Annotation, note: string): Annotation {
  return note === '' ? annotation : { ...annotation, note };
}

/** Asks for the main attributes one after the other, then offers the others. */
async function walk(article: OpenArticle, meant: Meant): Promise<void> {
  const attributes = article.scheme.label(meant.annotation.label)?.attributes ?? [];
  const main = mainAttributes(attributes);
  if (!(await askEach(article, meant, main))) return;
  const { id } = meant.annotation;
  for (;;) {
    const attribute = await pickFurther(article, id, attributes.slice(main.length));
    if (!attribute || !(await askEach(article, meant, [attribute]))) return;
  }
}

/**
 * Each answer is an act of its own, so that nothing given is lost. False when the annotator ended the form: it says
 * what became of what was answered.
 */
async function askEach(
  article: OpenArticle,
  { annotation: { id }, draft }: Meant,
  attributes: readonly Attribute[],
): Promise<boolean> {
  const { session, scheme } = article;
  const answered = new Set<number>();
  let pending = findAnnotation(session.layer, id) ? undefined : draft;
  const titleOf = ({ label }: Annotation) => labelTitle(scheme.label(label) ?? { id: label, title: label });
  for (let index = 0; index < attributes.length; ) {
    const annotation = findAnnotation(session.layer, id) ?? pending;
    const attribute = attributes[index];
    if (!annotation || !attribute) return false;
    const answer = await askAttribute(article, annotation, attribute, {
      title: vscode.l10n.t('{0} “{1}”', titleOf(annotation), wordsInTitle(annotation.quote)),
      placeholder: [attributeTitle(attribute), attribute.description].filter(Boolean).join(' — '),
      step: index + 1,
      totalSteps: attributes.length,
    });
    if (answer === 'cancel') {
      sayLeft(answered.size, attributes.length, pending !== undefined);
      return false;
    }
    if (answer === 'rest') {
      if (pending) session.add([pending]);
      say(vscode.l10n.t('The rest is taken as proposed.'));
      return false;
    }
    if (typeof answer === 'object') {
      session.setAttribute(id, attribute, answer.values, pending);
      pending = undefined;
      answered.add(index);
    }
    index = Math.max(0, index + (answer === 'back' ? -1 : 1));
  }
  return true;
}

/** @param undecided whether it is a suggestion still */
function sayLeft(answered: number, asked: number, undecided: boolean): void {
  if (answered > 0) say(vscode.l10n.t('What was answered is kept: {0} of {1}', answered, asked));
  else if (undecided) say(vscode.l10n.t('Nothing is answered: the suggestion is still to decide.'));
}

/** An attribute beyond the main ones, with what it holds now; undefined when the annotator is done. */
async function pickFurther(
  { session }: OpenArticle,
  id: string,
  attributes: readonly Attribute[],
): Promise<Attribute | undefined> {
  if (attributes.length === 0) return undefined;
  const values = findAnnotation(session.layer, id)?.attributes;
  const picks = attributes.map((attribute) => {
    const value = values?.get(attribute.name);
    const description =
      value === undefined ? '' : wordsInTitle(attributeText(attribute.name, value, session.layer));
    return { label: attributeTitle(attribute), description, detail: attribute.description, attribute };
  });
  const done = { label: `$(check) ${vscode.l10n.t('Done')}`, attribute: undefined };
  const title = vscode.l10n.t('Further attributes');
  return (await vscode.window.showQuickPick([done, ...picks], { title }))?.attribute;
}
