import type { Word } from '../lexicon/reading.ts';
import type { Subject } from './actors.ts';
import { doubtVerbs, opinions } from './lexicon/vocabulary.ts';

const doubt = new Set(doubtVerbs.split(' '));
const opinion = new Set(opinions.split(' '));
/** Words after which a future tells a time, a condition or a question. */
const circumstances = new Set(
  'si quand lorsque lorsqu comment pourquoi combien whether how why what when where once quoi'.split(' '),
);
/** Words for anyone: what they will do is a rule or a forecast. */
const anyone = new Set(
  'quiconque anyone anybody everyone everybody whoever chacun quelqu nul personne people dieu allah god'.split(
    ' ',
  ),
);
const indefinite = new Set('a an any no every each not those anyone ceux celui celle'.split(' '));
const laws = /^(?:loi|code|decret|reglement|article|constitution|law|act|rule|rules)$/;
/** The most words before a future that may doubt it. */
const doubtReach = 22;
/** The most words from the end of a quotation to the verb that says how it was meant. */
const attributionReach = 3;
/** The most words of a quotation after a future. */
const quoteReach = 40;

/**
 * A future that commits nobody: hoped, feared or foretold; in a question; after `si` or `quand`; about anyone; what a
 * law says; what a relative clause says of its object.
 */
export function isDoubted(
  words: readonly Word[],
  at: number,
  subject: Subject,
  floor: number,
  limit: number,
  inQuote: boolean,
): boolean {
  return (
    isHoped(words, at) ||
    isCircumstance(words, subject, floor) ||
    isQuestion(words, at, limit) ||
    isRule(words, at, subject, floor, inQuote) ||
    (inQuote && isForetold(words, at))
  );
}

function isHoped(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= doubtReach; index--) {
    const word = words[index] as Word;
    if (/^[.!?…;]$/.test(word.text) || (word.text === ',' && words[index + 1]?.key === 'where')) return false;
    if (word.shape !== 'lower') continue;
    if (doubt.has(word.key)) return true;
    if (opinion.has(word.key) && index < at - 2 && /^qu?e?$/.test(words[index + 1]?.key ?? '')) return true;
  }
  return false;
}

/** `demande si je viendrai`, `quand il viendra`, `ce que nous défendrons`; not `Quand il viendra, je parlerai`. */
function isCircumstance(words: readonly Word[], { from, to }: Subject, floor: number): boolean {
  if (to <= from) return false;
  const before = words[from - 1];
  if (!before || from <= floor) return circumstances.has(words[from]?.key ?? '') && to - from > 1;
  if (before.shape === 'mark' || (before.key === 'where' && words[from - 2]?.text === ',')) return false;
  if (circumstances.has(before.key) || before.text === 'où') return true;
  if (!/^qu?e?$/.test(before.key)) return before.key === 's' && /^ils?$/.test(words[from]?.key ?? '');
  return /^(?:ce|tout|des|tant|lors|aussitot|fois|avant|chaque)$/.test(words[from - 2]?.key ?? '');
}

/** The sentence ends with a question mark, or the subject follows: `viendra-t-il`. */
function isQuestion(words: readonly Word[], at: number, limit: number): boolean {
  if (/-(?:t-)?(?:ils?|elles?|on|nous|vous)$/i.test(words[at]?.text ?? '')) return true;
  for (let index = limit - 1; index >= limit - 2 && index > at; index--)
    if (words[index]?.text === '?') return true;
  return false;
}

/** `Toute personne qui … sera punie`, `an assembly shall not`, `Article 5 provides that`. */
function isRule(
  words: readonly Word[],
  at: number,
  subject: Subject,
  floor: number,
  inQuote: boolean,
): boolean {
  const { key } = words[at] as Word;
  const opening = words[subject.from]?.key ?? '';
  const legal = key === 'shall' && subject.agent !== 'first' && !inQuote;
  if (legal && (indefinite.has(opening) || words[at + 1]?.key === 'not')) return true;
  if (
    /^(?:who|qui)$/.test(words[subject.from - 1]?.key ?? '') &&
    indefinite.has(words[subject.from - 2]?.key ?? '')
  )
    return true;
  for (let index = subject.from; index < Math.min(subject.to, subject.from + 4); index++)
    if (anyone.has(words[index]?.key ?? '') || /^(?:those|ceux|celui|celle)$/.test(words[index]?.key ?? ''))
      return true;
  if (/^tout(?:e)?$/.test(opening) && words[subject.from + 1]?.shape === 'lower' && subject.agent !== 'first')
    return /^(?:personne|citoyen|agent|individu|contrevenant|auteur|candidat|employeur)$/.test(
      words[subject.from + 1]?.key ?? '',
    );
  return subject.agent !== 'first' && isLaw(words, at, floor);
}

/** `Selon la loi, …`, `la loi de 2019 prévoit que …`. */
function isLaw(words: readonly Word[], at: number, floor: number): boolean {
  for (let index = floor; index < at && index < floor + 6; index++) {
    if (!laws.test((words[index] as Word).key)) continue;
    const before = words
      .slice(floor, index)
      .some(({ key }) => /^(?:selon|under|aux|conformement)$/.test(key));
    const after = words
      .slice(index, Math.min(at, index + doubtReach))
      .some(({ key }) => /^(?:prevoit|dispose|stipule|impose|provides|states|exige)$/.test(key));
    if (before || after) return true;
  }
  return false;
}

/** `« Il ne gagnera pas », pronostique Siba`. */
function isForetold(words: readonly Word[], at: number): boolean {
  for (let close = at + 1; close < words.length && close - at <= quoteReach; close++) {
    if (!/^[»”"]$/.test((words[close] as Word).text)) continue;
    for (let next = close + 1; next <= close + 1 + attributionReach; next++)
      if (doubt.has(words[next]?.key ?? '')) return true;
    return false;
  }
  return false;
}
