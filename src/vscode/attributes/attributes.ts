import * as vscode from 'vscode';
import type { Annotation, AttributeValue } from '../../annotation/annotation.ts';
import { findAnnotation } from '../../annotation/layer.ts';
import type { DateDetector } from '../../detect/dates/index.ts';
import { linkChoices, mainAttributes, withAttribute } from '../../project/choices.ts';
import { annotationItem } from '../../project/items.ts';
import type { Attribute } from '../../scheme/scheme.ts';
import { isTimexValue } from '../../scheme/timex.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { type Place, registerArticleCommand, registerDecision, reveal } from '../commands.ts';
import { attributeText, linkedAnnotations } from '../hover/attribute-text.ts';
import { attributeTitle, labelTitle, valueTitle } from '../labels.ts';
import { annotationHere } from '../tagging/subject.ts';
import { type Answer, askInput, askPick, type Choice, type Step } from './ask.ts';

/** Fills in the attributes of the annotation under the caret step by step, and its note. */
export function registerAttributes(articles: Articles): vscode.Disposable {
  return vscode.Disposable.from(
    registerDecision(articles, 'editAttributes', async (place) => {
      const annotation = annotationWithAttributes(place);
      if (annotation) await walk(place.article, annotation.id);
      else vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing here has attributes.'), 3_000);
    }),
    registerArticleCommand(articles, 'revealLinked', revealLinked),
    registerDecision(articles, 'editNote', async (place) => {
      const annotation = annotationHere(place);
      if (!annotation) return;
      const note = await vscode.window.showInputBox({
        title: vscode.l10n.t('Note on “{0}”', annotation.quote),
        value: annotation.note ?? '',
      });
      if (note !== undefined)
        place.article.session.update([annotation.id], (one) => withNote(one, note.trim()));
    }),
  );
}

/** Goes to an annotation that the one in focus points to: its actor, its deadline; chosen from a list when there are several. */
async function revealLinked(place: Place): Promise<void> {
  const { session } = place.article;
  const attributes = session.focus?.kind === 'annotation' ? session.focus.annotation.attributes : undefined;
  const picks = [...(attributes ?? [])].flatMap(([name, value]) =>
    linkedAnnotations(value, session.layer).map((target) => ({
      label: target.quote,
      description: attributeTitle({ name }),
      target,
    })),
  );
  const title = vscode.l10n.t('Go to');
  const chosen = picks.length > 1 ? await vscode.window.showQuickPick(picks, { title }) : picks[0];
  if (chosen) reveal(place, annotationItem(chosen.target));
  else if (picks.length === 0)
    vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing is linked here.'), 3_000);
}

/** The innermost thing under the caret whose label has attributes; a suggestion is accepted first. */
function annotationWithAttributes({ article }: Place): Annotation | undefined {
  const { session, scheme } = article;
  const item = session.underCaret.find(({ label }) => (scheme.label(label)?.attributes.length ?? 0) > 0);
  return item?.kind === 'suggestion' ? session.accept([item.suggestion]).annotations[0] : item?.annotation;
}

function withNote({ note: _, ...annotation }: Annotation, note: string): Annotation {
  return note === '' ? annotation : { ...annotation, note };
}

/** Asks for the main attributes one after the other, then offers the others. */
async function walk(article: OpenArticle, id: string): Promise<void> {
  const annotation = findAnnotation(article.session.layer, id);
  const attributes = annotation ? (article.scheme.label(annotation.label)?.attributes ?? []) : [];
  const main = mainAttributes(attributes);
  if (!(await askEach(article, id, main))) return;
  for (;;) {
    const attribute = await pickFurther(article, id, attributes.slice(main.length));
    if (!attribute || !(await askEach(article, id, [attribute]))) return;
  }
}

/** Each answer is an act of its own, so that nothing given is lost. False when the annotator ended the form. */
async function askEach(article: OpenArticle, id: string, attributes: readonly Attribute[]): Promise<boolean> {
  const { session, scheme } = article;
  for (let index = 0; index < attributes.length; ) {
    const annotation = findAnnotation(session.layer, id);
    const attribute = attributes[index];
    if (!annotation || !attribute) return false;
    const answer = await ask(article, annotation, attribute, {
      title: `${labelTitleOf(article, annotation)} “${shorten(annotation.quote)}”`,
      placeholder: [attributeTitle(attribute), attribute.description].filter(Boolean).join(' — '),
      step: index + 1,
      totalSteps: attributes.length,
    });
    if (answer === 'cancel') return false;
    if (typeof answer === 'object') {
      const order = scheme.label(annotation.label)?.attributes ?? [];
      session.update([id], (one) => withAttribute(one, order, attribute.name, answer.value));
    }
    index = Math.max(0, index + (answer === 'back' ? -1 : 1));
  }
  return true;
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
    const description = value === undefined ? '' : attributeText(value, session.layer);
    return { label: attributeTitle(attribute), description, detail: attribute.description, attribute };
  });
  const done = { label: `$(check) ${vscode.l10n.t('Done')}`, attribute: undefined };
  const title = vscode.l10n.t('Further attributes');
  return (await vscode.window.showQuickPick([done, ...picks], { title }))?.attribute;
}

async function ask(
  article: OpenArticle,
  annotation: Annotation,
  attribute: Attribute,
  step: Step,
): Promise<Answer<AttributeValue>> {
  const value = annotation.attributes?.get(attribute.name);
  switch (attribute.type) {
    case 'enum':
      return one(
        await pick(
          attribute.values.map((item) => choice(valueTitle(item), item)),
          attribute,
          value,
          step,
        ),
      );
    case 'boolean': {
      const choices = [choice(vscode.l10n.t('yes'), 'true'), choice(vscode.l10n.t('no'), 'false')];
      const answer = one(await pick(choices, attribute, value, step));
      return typeof answer === 'object' && answer.value !== undefined
        ? { value: answer.value === 'true' }
        : answer;
    }
    case 'annotation':
    case 'date': {
      const { DateDetector } = await import('../../detect/dates/index.ts');
      const answer = await pick(
        linkItems(article, annotation, attribute),
        attribute,
        value,
        step,
        typedFor(article, attribute, new DateDetector()),
      );
      return attribute.multiple ? answer : one(answer);
    }
    case 'number': {
      const answer = await askInput({ ...step, value: text(value), validate: numberProblem });
      return typeof answer === 'object' && answer.value !== undefined
        ? { value: Number(answer.value) }
        : answer;
    }
    default:
      return askInput({ ...step, value: text(value) });
  }
}

function pick(
  choices: readonly Choice[],
  attribute: Attribute,
  value: AttributeValue | undefined,
  step: Step,
  typed?: (input: string) => Choice | string | undefined,
): Promise<Answer<readonly string[]>> {
  const chosen = typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
  const known = new Set(choices.map((item) => item.value));
  const typedBefore = chosen.filter((item) => !known.has(item)).map((item) => choice(item, item));
  // What Enter takes is what is there: nothing is written that nobody chose.
  const open = { label: `$(circle-slash) ${vscode.l10n.t('leave open')}`, value: undefined };
  const all = [...typedBefore, ...choices];
  return askPick({
    ...step,
    choices: chosen.length === 0 ? [open, ...all] : [...all, open],
    chosen,
    multiple: attribute.multiple,
    ...(typed ? { typed } : {}),
  });
}

/** The tagged things that the attribute may point to; a date with its value. */
function linkItems(article: OpenArticle, annotation: Annotation, attribute: Attribute): Choice[] {
  const { session } = article;
  return linkChoices(session.layer, annotation, attribute).map((target) => {
    const value = target.attributes?.get('value');
    return {
      label: shorten(target.quote),
      description: [labelTitleOf(article, target), value].filter(Boolean).join(' · '),
      detail: vscode.l10n.t('line {0}', session.text.positionAt(target.start).line + 1),
      value: target.id,
    };
  });
}

/** What may be typed: for a date a TIMEX3 value, or words whose value is shown; for the others anything. */
function typedFor(
  article: OpenArticle,
  attribute: Attribute,
  dates: DateDetector,
): (input: string) => Choice | string {
  const use = (label: string, value: string): Choice => ({ label, value, alwaysShow: true });
  return (input) => {
    if (attribute.type !== 'date' || isTimexValue(input))
      return use(vscode.l10n.t('Use “{0}”', input), input);
    const { language, published } = article;
    const [found] = dates.detect(input, { language, published });
    const value = found?.attributes?.get('value');
    if (value !== undefined) return use(vscode.l10n.t('Use “{0}”: {1}', input, value), value);
    return vscode.l10n.t(
      'No date: write 2025-12-31, 2025-12, 2025-Q4, 2025, or words such as “end of June”.',
    );
  };
}

function one(answer: Answer<readonly string[]>): Answer<string> {
  return typeof answer === 'object' ? { value: answer.value?.[0] } : answer;
}

function choice(label: string, value: string): Choice {
  return { label, value };
}

function text(value: AttributeValue | undefined): string {
  return typeof value === 'object' ? value.join(', ') : value === undefined ? '' : String(value);
}

function numberProblem(input: string): string | undefined {
  return Number.isFinite(Number(input)) ? undefined : vscode.l10n.t('Write a number.');
}

function labelTitleOf({ scheme }: OpenArticle, { label }: Annotation): string {
  const known = scheme.label(label);
  return known ? labelTitle(known) : label;
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
