import type { Finding, Language } from '../detector.ts';
import { matchNames } from '../entities/match.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Casing, Reading, Word } from '../lexicon/reading.ts';
import { type SentenceForms, wordFlag } from './contexts.ts';
import { edge, type Form } from './forms.ts';
import { hashText, join } from './hash.ts';
import { place } from './tags.ts';

/** A sentence of a paragraph: words `[from, to)` of its reading. */
export interface ReadSentence<F extends Form> extends SentenceForms {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly (F | Form)[];
}

/** Longer sentences are cut: lists without a full stop, garbage. Words. */
const longestSentence = 250;
const casings: Record<Casing, number> = { normal: 0, upper: 1, title: 2 };

/** A paragraph’s sentences as the tagger sees them. */
export function* readSentences<F extends Form>(
  reading: Reading,
  lexicon: Lexicon,
  language: Language,
  rules: readonly Finding[],
  formOf: (word: Word) => F,
): Generator<ReadSentence<F>> {
  const { words, sentenceStarts } = reading;
  const marks = markNames(reading, lexicon);
  const said = markRules(words, rules);
  for (let index = 0; index + 1 < sentenceStarts.length; index++) {
    const end = sentenceStarts[index + 1] as number;
    for (let from = sentenceStarts[index] as number; from < end; from += longestSentence) {
      const to = Math.min(end, from + longestSentence);
      const part = words.slice(from, to);
      yield {
        from,
        to,
        forms: [edge, edge, ...part.map(formOf), edge, edge],
        flags: Uint8Array.from(part, flagsOf),
        nameKinds: marks.kinds.subarray(from, to),
        namePlace: marks.place.subarray(from, to),
        ruleLabel: said.label.subarray(from, to),
        ruleName: said.name.subarray(from, to),
        language: language === 'en' ? 1 : 0,
        casing: casings[reading.casing],
      };
    }
  }
}

function flagsOf(word: Word): number {
  return (word.first ? wordFlag.first : 0) | (word.glued ? wordFlag.glued : 0);
}

/** The known names of the lexicon, word by word. */
function markNames({ words, casing }: Reading, lexicon: Lexicon) {
  const kinds = new Int32Array(words.length);
  const where = new Uint8Array(words.length);
  for (const match of matchNames(words, lexicon, casing === 'upper')) {
    for (let at = match.from; at < match.to; at++) {
      kinds[at] = match.kinds;
      where[at] = placeIn(at, match.from, match.to);
    }
  }
  return { kinds, place: where };
}

/** What the rules found, word by word; of findings on one word the surest. */
function markRules(words: readonly Word[], rules: readonly Finding[]) {
  const label = new Int32Array(words.length);
  const name = new Int32Array(words.length);
  const score = new Float32Array(words.length);
  for (const finding of rules) {
    const from = wordAt(words, finding.start);
    let to = from;
    while (to < words.length && (words[to] as Word).start < finding.end) to++;
    for (let at = from; at < to; at++) {
      if (finding.score <= (score[at] as number)) continue;
      const where = placeIn(at, from, to);
      score[at] = finding.score;
      label[at] = join(hashText(finding.label), where);
      name[at] = join(join(hashText(finding.rule), where), Math.round(finding.score * 10));
    }
  }
  return { label, name };
}

/** The first word that ends after a position; UTF-16 code units of the paragraph. */
function wordAt(words: readonly Word[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeIn(at: number, from: number, to: number): number {
  if (to - from === 1) return place.single;
  if (at === from) return place.begin;
  return at === to - 1 ? place.end : place.inside;
}
