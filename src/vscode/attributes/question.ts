import * as vscode from 'vscode';
import type { Annotation, AttributeValue } from '../../annotation/annotation.ts';
import { dateMeant, linkChoices } from '../../project/choices.ts';
import type { DateReading } from '../../project/date-reading.ts';
import { dateValue, type Item, quoteOf } from '../../project/items.ts';
import { inOneParagraph } from '../../project/links.ts';
import type { Attribute } from '../../scheme/scheme.ts';
import { isTimexValue } from '../../scheme/timex.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { dateInWords, dateWithCode } from '../date-words.ts';
import { labelTitle, valueTitle, wordsInTitle } from '../labels.ts';
import { type Answer, askInput, askPick, type Choice, isChoice, type Step } from './ask.ts';

/** Asks for one attribute of an annotation. */
export async function askAttribute(
  article: OpenArticle,
  annotation: Annotation,
  attribute: Attribute,
  step: Step,
): Promise<Answer> {
  const value = annotation.attributes?.get(attribute.name);
  switch (attribute.type) {
    case 'enum':
      return pick(
        attribute.values.map((item) => choice(valueTitle(attribute.name, item), item)),
        attribute,
        value,
        step,
      );
    case 'boolean': {
      const choices = [choice(vscode.l10n.t('yes'), 'true'), choice(vscode.l10n.t('no'), 'false')];
      const answer = await pick(choices, attribute, value, step);
      return withValues(answer, (item) => item === 'true');
    }
    case 'annotation':
    case 'date': {
      const { session } = article;
      const { DateReading } = await import('../../project/date-reading.ts');
      const items = linkChoices(session.items, annotation, attribute, session.suggestions);
      const typed = typedFor(article, annotation, attribute, items, new DateReading());
      const links = items.map((item) => linkTo(article, item, annotation));
      return pick(links, attribute, value, step, typed);
    }
    case 'number':
      return withValues(await askInput({ ...step, value: text(value), validate: numberProblem }), Number);
    case 'entity': {
      const { entities } = article.folder.registry.registry;
      return pick(
        entities.map(({ id, name }) => choice(wordsInTitle(name), id)),
        attribute,
        value,
        step,
      );
    }
    default:
      return attribute.multiple ? askTexts(value, step) : askInput({ ...step, value: text(value) });
  }
}

/** Several values in one line; those that are there stay as they are when the line does. */
async function askTexts(value: AttributeValue | undefined, step: Step): Promise<Answer> {
  const held = typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
  const shown = held.join('; ');
  const placeholder = `${step.placeholder} (${vscode.l10n.t('several: with ; between them')})`;
  const answer = await askInput({ ...step, placeholder, value: shown });
  if (typeof answer !== 'object') return answer;
  const [line] = answer.values;
  if (line === shown) return { values: held };
  const values = String(line ?? '').split(';');
  return { values: values.map((one) => one.trim()).filter((one) => one !== '') };
}

function withValues(answer: Answer, change: (value: unknown) => number | boolean): Answer {
  return typeof answer === 'object' ? { values: answer.values.map(change) } : answer;
}

function pick(
  choices: readonly Choice[],
  attribute: Attribute,
  value: AttributeValue | undefined,
  step: Step,
  typed?: (input: string) => Choice | string | undefined,
): Promise<Answer> {
  const chosen = typeof value === 'object' ? value : value === undefined ? [] : [String(value)];
  const typedBefore = chosen
    .filter((held) => !choices.some((item) => isChoice(item, held)))
    .map((held) => choice(wordsInTitle(dateWithCode(held)), held));
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

/** Something tagged or suggested that the attribute may point to; a date with its value. */
function linkTo({ scheme, session }: OpenArticle, item: Item, owner: Annotation): Choice {
  const { label } = item;
  const suggestion = item.kind === 'suggestion' ? vscode.l10n.t('suggestion') : undefined;
  const title = labelTitle(scheme.label(label) ?? { id: label, title: label });
  const value = dateValue(item);
  return {
    label: wordsInTitle(quoteOf(item)),
    description: [title, value === undefined ? '' : dateInWords(value), suggestion]
      .filter(Boolean)
      .join(' · '),
    detail: vscode.l10n.t('line {0}', session.text.positionAt(item.start).line + 1),
    value: item.kind === 'annotation' ? item.annotation.id : item.suggestion,
    written: inOneParagraph(session.text, item, owner) ? [quoteOf(item), value ?? ''] : [],
  };
}

/**
 * What may be typed: for a date a TIMEX3 value, or words whose value is shown, which mean the date of that value in
 * the paragraph if there is one; for the others anything.
 */
function typedFor(
  article: OpenArticle,
  annotation: Annotation,
  attribute: Attribute,
  items: readonly Item[],
  dates: DateReading,
): (input: string) => Choice | string {
  const use = (label: string, value: string): Choice => {
    const meant = attribute.type === 'date' && dateMeant(items, annotation, value, article.session.text);
    const link = meant && linkTo(article, meant, annotation);
    return {
      ...(link ? { ...link, detail: `${vscode.l10n.t('“{0}”', link.label)} · ${link.detail}` } : { value }),
      label,
      alwaysShow: true,
    };
  };
  return (input) => {
    if (attribute.type !== 'date' || isTimexValue(input))
      return use(vscode.l10n.t('Use “{0}”', input), input);
    const { language, published } = article;
    const value = dates.valueOf(input, { language, published });
    if (value !== undefined) return use(vscode.l10n.t('Use “{0}”: {1}', input, dateWithCode(value)), value);
    return vscode.l10n.t(
      'No date: write 2025-12-31, 2025-12, 2025-Q4, 2025, or words such as “end of June”.',
    );
  };
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
