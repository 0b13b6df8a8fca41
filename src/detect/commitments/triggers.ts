import type { Word } from '../lexicon/reading.ts';
import {
  actNouns,
  type Construction,
  commitmentNouns,
  constructions,
  renewals,
} from './lexicon/constructions.ts';
import { baseInSpiteOfEnding, infinitiveAt, isBaseVerb, isConditional, isFuture } from './verbs.ts';

/** Words `[from, to)` of a commitment’s verb, and the first word of the promised act. */
export interface Trigger {
  /** Index of the verb or noun that commits. */
  readonly verb: number;
  /** Index of the main word of the act. */
  readonly act: number;
  readonly rule: string;
  readonly strength: 'firm' | 'planned';
  readonly score: number;
}

interface Form {
  readonly construction: Construction;
  readonly participle: boolean;
}

const forms = new Map<string, Form[]>();
for (const construction of constructions) {
  for (const [list, participle] of [
    [construction.participles, true],
    [construction.finite, false],
  ] as const) {
    for (const form of list.split(' ').filter(Boolean)) {
      forms.set(form, [...(forms.get(form) ?? []), { construction, participle }]);
    }
  }
}
const renewing = new Set(renewals.split(' '));
const nouns = new Set(commitmentNouns.split(' '));
const acts = new Set(actNouns.split(' '));

const auxiliaries = new Set(
  'a ont avait avaient avons ai est sont etait etaient sommes suis aurait auraient has have had ayant'.split(
    ' ',
  ),
);
const beings = new Set(
  'est sont etait etaient sommes suis dit disent dits dite dites declare declarent is are was were am said stands re m s'.split(
    ' ',
  ),
);
const reflexives = new Set('s se m nous'.split(' '));
const negations = new Set('n ne not never n’t'.split(' '));
const fillers =
  /ment$|ly$|^(?:en|outre|aussi|egalement|ensemble|hier|deja|pour|leur|part|jeudi|vendredi|lundi|mardi|mercredi|samedi|dimanche|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in|principle|not|unanimously|itself|themselves|himself|herself|further|also|lui|bien)$/;
const determiners =
  /^(?:un|une|des|l|le|la|les|du|d|de|son|sa|ses|leur|leurs|a|an|the|its|their|his|her|more|plusieurs|deux|trois|quatre|cinq|dix|two|three|five|ten)$/;

/** The commitment that the word at `at` names, if it does. `floor` and `limit` bound its sentence. */
export function triggerAt(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
): Trigger | undefined {
  const word = words[at] as Word;
  if (word.shape === 'mark' || word.shape === 'number') return undefined;
  if (nouns.has(word.key)) {
    const renewed = nominal(words, at, floor, limit);
    if (renewed) return renewed;
  }
  for (const { construction, participle } of forms.get(word.key) ?? []) {
    const trigger = verbal(words, at, floor, limit, construction, participle);
    if (trigger) return trigger;
  }
  return undefined;
}

function verbal(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
  construction: Construction,
  participle: boolean,
): Trigger | undefined {
  const before = behind(words, at, floor);
  if (before.some((word) => negations.has(word.key)) && construction.rule !== 'commitment.offer')
    return undefined;
  if (participle && !before.some((word) => auxiliaries.has(word.key) && word.text !== 'à')) return undefined;
  if (construction.reflexive && !before.some((word) => reflexives.has(word.key))) return undefined;
  if (construction.rule === 'commitment.ready' && !before.some((word) => beings.has(word.key)))
    return undefined;
  if (!participle && /^(?:le|la|les|un|une|l|d|ce|the|de|du|au|to|of)$/.test(words[at - 1]?.key ?? ''))
    return undefined;
  if (construction.rule === 'commitment.promise' && isBygone(before)) return undefined;
  const act = actAfter(words, at, limit, construction);
  if (act < 0 || (!participle && isInverted(words, at, act))) return undefined;
  return {
    verb: at,
    act,
    rule: construction.rule,
    strength: construction.strength,
    score: construction.actNoun ? 0.65 : 0.85,
  };
}

/** `avait promis` tells of a promise that lies behind; `on nous a promis` names no one who promised. */
function isBygone(before: readonly Word[]): boolean {
  const keys = before.map(({ key }) => key);
  return (
    keys.some((key) => /^(?:avait|avaient)$/.test(key)) ||
    (keys.includes('on') && keys.some((key) => /^(?:m|me|nous|vous|lui|leur|t)$/.test(key)))
  );
}

/** `« … », promet la ministre`: what follows the verb is its subject. */
function isInverted(words: readonly Word[], at: number, act: number): boolean {
  const mark = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
  return /^[»”"]$/.test(mark?.text ?? '') && /^(?:l|le|la|les|un|une|the|a)$/.test(words[act - 1]?.key ?? '');
}

/** The words right before a verb, nearest first, not past the edge of its clause. */
function behind(words: readonly Word[], at: number, floor: number): Word[] {
  const found: Word[] = [];
  for (let index = at - 1; index >= floor && found.length < 5; index--) {
    const word = words[index] as Word;
    if (word.shape === 'mark' && word.text !== ',') break;
    found.push(word);
  }
  return found;
}

/** The index of the promised act’s main word after a verb; -1 when none follows. */
function actAfter(words: readonly Word[], at: number, limit: number, construction: Construction): number {
  let next = at + 1;
  const links = construction.links.split(' ');
  for (let skipped = 0; next < limit && skipped < 6; next++, skipped++) {
    const word = words[next] as Word;
    if (/^[«“",]$/.test(word.text)) continue;
    if (word.shape === 'mark' && !/^[$€£]$/.test(word.text)) return -1;
    if (links.includes(word.key) && word.shape === 'lower') {
      const to =
        word.key === 'to' ? (isBaseVerb(words[next + 1]) ? next + 1 : -1) : infinitiveAt(words, next + 1);
      if (to >= 0) return to;
      if (/^(?:a|to)$/.test(word.key) && words[next + 1]?.key === 'ce') return next + 2;
      if (word.key === 'to' && words[next + 1]?.key === 'be') return next + 1;
      if (construction.reflexive && /^(?:dans|en|pour)$/.test(word.key)) return -1;
    }
    if (construction.links === '' || (word.key !== 'a' && /^[«“"]$/.test(words[next - 1]?.text ?? ''))) {
      const bare = infinitiveAt(words, next);
      if (bare >= 0 && !construction.noun) return bare;
    }
    if (construction.gerund && word.key === 'to' && isGerund(words[next + 1])) return next + 1;
    if (construction.noun) {
      const noun = nounAct(words, next, construction);
      if (noun >= 0) return noun;
    }
    if (/^(?:que|qu|that)$/.test(word.key) && construction.rule === 'commitment.promise') {
      return promisesAhead(words, next + 1, limit) ? next + 1 : -1;
    }
    if (!fillers.test(word.key) && word.shape === 'lower' && skipped > 0) return -1;
    if (word.shape === 'lower' && !fillers.test(word.key) && !links.includes(word.key)) return -1;
  }
  return -1;
}

/** A future or conditional within the next words: `a promis que le pont ouvrira`; not `jure que la piste est sèche`. */
function promisesAhead(words: readonly Word[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    const word = words[at] as Word;
    if (isFuture(word) || isConditional(word) || /^(?:will|would|shall)$/.test(word.key)) return true;
  }
  return false;
}

/** `une aide`, `d’un partenariat`, `trois milliards`, `l’envoi de`: the index of the noun. */
function nounAct(words: readonly Word[], at: number, construction: Construction): number {
  const word = words[at] as Word;
  if (construction.bareNoun && isBareNoun(words, at)) return at;
  if (word.text === 'à' || (!determiners.test(word.key) && word.shape !== 'number')) return -1;
  if (word.shape === 'number' && !construction.actNoun) return at;
  for (let next = at + 1; next < at + 4; next++) {
    const noun = words[next];
    if (!noun || noun.shape === 'mark') return -1;
    if (construction.actNoun ? acts.has(noun.key) : noun.shape === 'lower' && !determiners.test(noun.key))
      return next;
  }
  return -1;
}

const notBare = new Set(
  'to by in on at for with from of and or as that it he she they this not us them him her is was were are but when if earlier'.split(
    ' ',
  ),
);

/** What English promises without an article: `pledged gumboots`, `pledged US$11 billion`, `promised “justice”`. */
function isBareNoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const { text, key } = words[at - 1] as Word;
  if (/^(?:on|in)$/.test(key)) return false;
  if (/^[“"«]$/.test(text)) return word.shape === 'lower';
  if (/[$€£]/.test(word.text) || /^(?:US|Rs|Sh|GHS|ZAR|R|N|KSh|TSh)$/.test(word.text)) return true;
  return (
    word.shape === 'lower' &&
    word.key.length > 3 &&
    !notBare.has(word.key) &&
    /s$|^relief$|^support$/.test(word.key)
  );
}

function isGerund(word: Word | undefined): boolean {
  return word?.shape === 'lower' && /.{3}ing$/.test(word.key) && !baseInSpiteOfEnding.has(word.key);
}

/** `a réaffirmé l’engagement de la Russie à soutenir …`, `reaffirmed its commitment to support …`. */
function nominal(words: readonly Word[], at: number, floor: number, limit: number): Trigger | undefined {
  let verb = -1;
  for (let index = at - 1; index >= floor && at - index <= 7; index--) {
    const word = words[index] as Word;
    if (word.shape === 'mark' && !/^[«“",]$/.test(word.text)) break;
    if (renewing.has(word.key)) {
      verb = index;
      break;
    }
  }
  if (verb < 0) return undefined;
  for (let next = at + 1; next < limit && next - at <= 10; next++) {
    const word = words[next] as Word;
    if (/^[.;:»”]$/.test(word.text)) return undefined;
    if (!/^(?:a|de|d|pour|to|en|que)$/.test(word.key) || word.shape !== 'lower') continue;
    const act =
      word.key === 'to'
        ? isBaseVerb(words[next + 1]) || next === at + 1
          ? next + 1
          : -1
        : infinitiveAt(words, next + 1);
    if (act >= 0 || (word.key === 'que' && next === at + 1)) {
      return {
        verb,
        act: act < 0 ? next + 1 : act,
        rule: 'commitment.renewed',
        strength: 'firm',
        score: 0.85,
      };
    }
  }
  return undefined;
}
