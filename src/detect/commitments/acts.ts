import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import type { Construction } from './lexicon/construction.ts';
import { actNouns, notActs } from './lexicon/vocabulary.ts';
import {
  baseInSpiteOfEnding,
  infinitiveAt,
  isBaseVerb,
  isConditional,
  isFuture,
  isInfinitive,
} from './verbs.ts';

const acts = new Set(actNouns.split(' '));
const never = new Set(notActs.split(' '));
/** Words before the person that a promise is made to, and before the manner and the occasion in which it is. */
const receivers = new Set(
  'a au aux devant aupres avec envers par face dans lors with before in at during'.split(' '),
);
/** `pour sa part`, `de leur côté`: three words that change nothing. */
const aside = /^(?:pour|de) (?:ma|sa|son|leur|notre) (?:part|cote)$/;
const fillers =
  /ment$|ly$|^(?:en|outre|aussi|egalement|ensemble|hier|deja|encore|pour|leur|part|tout|toute|toutes|meme|nouveau|ailleurs|cette|fois|eux|elle|elles|toutefois|donc|neanmoins|cependant|pourtant|plus|pas|jeudi|vendredi|lundi|mardi|mercredi|samedi|dimanche|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in|principle|not|unanimously|itself|themselves|never|himself|herself|further|also|lui|bien|par|comme|objectif|ambition|priorite)$/;
const determiners =
  /^(?:un|une|des|tout|toute|toutes|tous|ces|cette|l|le|la|les|du|d|de|son|sa|ses|leur|leurs|a|an|each|every|the|its|their|his|her|more|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|vingt|trente|cent|mille)$/;
const options =
  /^(?:talks|alliance|coalition|deal|negotiations?|concessions?|compromise|ceasefire|return|bid|devaluation|increases?|cuts?|amnesty|dialogue|merger)$/;
/** The most words between two commas after a commissive verb: `s’est engagé, par une lettre, à`. */
const longestAside = 9;
/** The most words of to whom a promise is made. */
const longestReceiver = 8;
/** The most words from the verb to the act when a term stands between them. */
const longestTerm = 9;
/** The most words from `que` to the verb of the promised clause. */
const longestPromise = 14;

/** The index of the promised act’s main word after the commissive verb at `at`; -1 when none follows. */
export function actAfter(
  words: readonly Word[],
  at: number,
  limit: number,
  construction: Construction,
): number {
  if (construction.term) return actAfterTerm(words, at, limit);
  const links = construction.links.split(' ');
  let next = at + 1;
  for (let skipped = 0; next < limit && skipped < 6; next++, skipped++) {
    const word = words[next] as Word;
    if (word.text === ',') next = pastAside(words, next, limit);
    if (/^[«“,]$/.test(word.text)) continue;
    if (word.shape === 'mark' && !/^[$€£]$/.test(word.text)) return -1;
    const three = `${word.key} ${words[next + 1]?.key} ${words[next + 2]?.key}`;
    if (aside.test(three) || three === 'd un commun') {
      next += three === 'd un commun' ? 3 : 2;
      continue;
    }
    if (next === at + 1 && links.includes('de') && isInfinitive(word) && !/^(?:avoir|etre)$/.test(word.key))
      return next;
    if (links.includes(word.key) && word.shape === 'lower') {
      const linked = actAfterLink(words, next, construction);
      if (linked !== undefined) return linked;
    }
    if (word.key === 'pour' && construction.actNoun) next = pastDate(words, next);
    const received = pastReceiver(words, next, limit, links);
    if (received >= 0) {
      next = received - 1;
      skipped = 0;
      continue;
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
    if (construction.links === 'that') {
      if (skipped > 4) return -1;
      continue;
    }
    if (word.shape === 'lower' && !fillers.test(word.key) && !links.includes(word.key)) return -1;
  }
  return -1;
}

/** What `à`, `de`, `to`, `pour` joins; undefined when the act is still to come. */
function actAfterLink(words: readonly Word[], at: number, construction: Construction): number | undefined {
  const word = words[at] as Word;
  if (words[at + 1]?.key === 'outre') return undefined;
  const colon = words[at + 1]?.text === ':' ? 1 : 0;
  const after = words[at + 1 + colon];
  const quote = /^[“"]$/.test(after?.text ?? '') ? 1 : 0;
  const base = isBaseVerb(words[at + 1 + colon + quote]) ? at + 1 + colon + quote : -1;
  const act = word.key === 'to' ? base : infinitiveAt(words, at + 1 + colon);
  if (act >= 0) return act;
  if (word.key === 'out') return isOption(words, at + 1) ? at + 1 : -1;
  if (/^(?:a|to)$/.test(word.key) && after?.key === 'ce') return at + 3;
  if (word.key === 'to' && after?.key === 'be') return at + 1;
  if (!construction.reflexive) return undefined;
  if (word.key === 'a' && after?.key === 'hauteur') return at + 1;
  if (/^(?:pour|sur)$/.test(word.key) && construction.rule === 'commitment.engage')
    return after && (determiners.test(after.key) || after.shape === 'number') ? at + 1 : -1;
  return /^(?:dans|en|pour)$/.test(word.key) ? -1 : undefined;
}

/** What is ruled out of one’s own acts: `resigning`, `any talks`, `an alliance`; not `foul play`. */
function isOption(words: readonly Word[], at: number): boolean {
  const noun = determiners.test(words[at]?.key ?? '') || words[at]?.key === 'any' ? at + 1 : at;
  return isGerund(words[noun]) || options.test(words[noun]?.key ?? '');
}

/**
 * Past to whom, or how, someone binds themselves: `promis aux habitants de`, `engagé devant les députés à`, `promised
 * residents to`: the index of the word that joins the act; -1 when no receiver stands at `at` or no act follows.
 */
function pastReceiver(words: readonly Word[], at: number, limit: number, links: readonly string[]): number {
  const word = words[at] as Word;
  if (word.shape !== 'lower') return -1;
  const told = /^(?:r?assure|informe)$/.test(words[at - 1]?.key ?? '') && determiners.test(word.key);
  const article = word.text === 'a' && links.includes('to');
  if (article || (!receivers.has(word.key) && !told)) return -1;
  for (let next = at + 1; next < limit && next - at <= longestReceiver; next++) {
    const { key, shape, text } = words[next] as Word;
    if (shape === 'mark' && !/^['’]$/.test(text)) return -1;
    if (
      isFuture(words[next] as Word) ||
      (/^(?:qui|dont|est|sont|a|ont|who|is|are)$/.test(key) && text !== 'à')
    )
      return -1;
    if (/^(?:que|qu|that)$/.test(key)) return next;
    if (
      links.includes(key) &&
      (key === 'to' ? isBaseVerb(words[next + 1]) : infinitiveAt(words, next + 1) >= 0)
    )
      return next;
    if (links.includes('de') && next - at > 1 && /^(?:un|une|des)$/.test(key)) return next;
  }
  return -1;
}

/** `annoncé pour le 28 octobre une marche`, `pour lundi`: the last word of the date after `pour`; else `at`. */
function pastDate(words: readonly Word[], at: number): number {
  const article = words[at + 1]?.key === 'le' ? 1 : 0;
  const number = words[at + 1 + article]?.shape === 'number' ? 1 : 0;
  const last = words[at + 1 + article + number];
  return last && last.kinds & kind.time ? at + 1 + article + number : at;
}

/** The comma that closes what the comma at `at` opens, when words of the same sentence stand between them; else `at`. */
function pastAside(words: readonly Word[], at: number, limit: number): number {
  for (let close = at + 2; close < limit && close - at <= longestAside; close++) {
    const word = words[close] as Word;
    if (word.text === ',') return close;
    if (word.shape === 'mark' && !/^[«»“”]$/.test(word.text)) break;
    if (isFuture(word)) break;
  }
  return at;
}

/** `s’est donné jusqu’au 15 février pour finir`: the infinitive after a term; -1 when no number stands before it. */
function actAfterTerm(words: readonly Word[], at: number, limit: number): number {
  let term = false;
  for (let next = at + 1; next < limit && next - at <= longestTerm; next++) {
    const word = words[next] as Word;
    if (word.shape === 'mark' && word.text !== ',') return -1;
    if (/^(?:jusqu|jours?|semaines?|mois|ans?|annees?|heures?|delai)$/.test(word.key)) term = true;
    if (word.key === 'pour') return term ? infinitiveAt(words, next + 1) : -1;
  }
  return -1;
}

/** The promised clause has a future of an act: not `jure que la piste est sèche`, `assure que la crise passera`. */
function promisesAhead(words: readonly Word[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + longestPromise); at++) {
    const word = words[at] as Word;
    if (/^(?:will|would|shall)$/.test(word.key)) return true;
    if (isFuture(word) || isConditional(word))
      return !never.has(word.key) || /^ser(?:a|ont|ait|aient)$/.test(word.key) || isNegated(words, at);
  }
  return false;
}

/** `n’y aurait pas`, `ne passera pas`: someone sees to it. */
function isNegated(words: readonly Word[], at: number): boolean {
  return [at - 1, at - 2].some((before) => /^(?:n|ne)$/.test(words[before]?.key ?? ''));
}

/** `une aide`, `d’un partenariat`, `trois milliards`, `l’envoi de`: the index of its first word. */
function nounAct(words: readonly Word[], at: number, construction: Construction): number {
  const word = words[at] as Word;
  if (construction.bareNoun && isBareNoun(words, at)) return at;
  if (word.text === 'à' || (!determiners.test(word.key) && word.shape !== 'number')) return -1;
  if (word.shape === 'number' && !construction.actNoun) return at;
  for (let next = at + 1; next < at + 4; next++) {
    const noun = words[next];
    if (!noun || (noun.shape === 'mark' && !/^[$€£]$/.test(noun.text))) return -1;
    if (construction.notNouns?.split(' ').includes(noun.key)) return -1;
    if (construction.actNoun ? acts.has(noun.key) : noun.shape === 'lower' && !determiners.test(noun.key))
      return at;
  }
  return -1;
}

const notBare = new Set(
  'to by in on at for with from of and or as that it he she they this not us them him her is was were are but when if earlier made which kept broken'.split(
    ' ',
  ),
);

/** What English promises without an article: `pledged gumboots`, `pledged US$11 billion`, `promised “justice”`. */
function isBareNoun(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const { text, key } = words[at - 1] as Word;
  if (/^(?:on|in)$/.test(key)) return false;
  if (/^[“"«]$/.test(text)) return word.shape === 'lower';
  if (
    /[$€£]/.test(word.text) ||
    /^[A-Z]{1,3}\d/.test(word.text) ||
    /^(?:US|Rs|Sh|GHS|GH|ZAR|R|N|KSh|TSh)$/.test(word.text)
  )
    return true;
  if (word.shape !== 'lower' || word.key.length <= 3 || notBare.has(word.key)) return false;
  if (/^of$/.test(words[at + 1]?.key ?? '') || /^of$/.test(words[at + 2]?.key ?? '')) return true;
  return (
    /s$|^(?:relief|support|revenge|retaliation|justice|action|neutrality)$/.test(word.key) ||
    /^(?:pledge|promise|vow)s$/.test(key)
  );
}

function isGerund(word: Word | undefined): boolean {
  return word?.shape === 'lower' && /.{3}ing$/.test(word.key) && !baseInSpiteOfEnding.has(word.key);
}
