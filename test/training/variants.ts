import { sentences } from '../../src/text/sentences.ts';
import type { LabelledSpan } from '../bench/scores.ts';
import type { MeasuredText } from './measure.ts';

/** A change at a place of a text: `text` replaces the code units `[at, at + length)`. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** The forms in which corpora give texts, by name: how a text with its names is turned into it. */
export const variants: ReadonlyMap<string, (text: MeasuredText) => MeasuredText> = new Map([
  ['tokenised', tokenised],
  ['lines', sentenceLines],
  ['capitals', capitalTitle],
]);

/** With spaces around punctuation: `( UPC ) , Mr. Kabila 's men`. */
export function tokenised(text: MeasuredText): MeasuredText {
  const edits: Edit[] = [];
  const spaced =
    /(?<=\S)(?=[,;:!?()[\]"“”»]|['’]s\b|\.(?:\s|$)|--|…)|(?<=[(["“«]|[,;:!?)\]"”](?=\D))(?=\S)/gu;
  for (const { index } of text.text.matchAll(spaced)) {
    if (
      /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Rev|Hon|Sen|Rep|Gov|St|No)$/u.test(
        before(text, index),
      )
    )
      if (text.text[index] === '.') continue;
    edits.push({ at: index, length: 0, text: ' ' });
  }
  return edited(text, edits);
}

/** One sentence a line. */
export function sentenceLines(text: MeasuredText): MeasuredText {
  const edits = sentences(text.text)
    .filter(({ start }) => text.text[start - 1] === ' ')
    .map(({ start }) => ({ at: start - 1, length: 1, text: '\n' }));
  return edited(text, edits);
}

/** The first line in capitals. */
export function capitalTitle(text: MeasuredText): MeasuredText {
  const end = text.text.indexOf('\n');
  const title = text.text.slice(0, end).replace(/\p{Ll}/gu, (letter) => {
    const upper = letter.toUpperCase();
    return upper.length === 1 ? upper : letter;
  });
  return { ...text, text: title + text.text.slice(end) };
}

function before({ text }: MeasuredText, at: number): string {
  return text.slice(Math.max(0, at - 6), at);
}

/** Edits in the order of the text; names grow with what is put inside them, not with what is put at their edges. */
function edited(text: MeasuredText, edits: readonly Edit[]): MeasuredText {
  let changed = '';
  let from = 0;
  for (const { at, length, text: put } of edits) {
    changed += text.text.slice(from, at) + put;
    from = at + length;
  }
  changed += text.text.slice(from);
  const moved = (position: number, edge: boolean) =>
    edits.reduce(
      (sum, { at, length, text: put }) =>
        at < position || (at === position && edge) ? sum + put.length - length : sum,
      position,
    );
  const names = text.names.map(
    (name): LabelledSpan => ({ ...name, start: moved(name.start, true), end: moved(name.end, false) }),
  );
  return { ...text, text: changed, names };
}
