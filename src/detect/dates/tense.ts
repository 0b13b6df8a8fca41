import { isDateline } from './dateline.ts';
import type { Direction } from './rule.ts';
import { pluperfect, reports, tenseOf } from './verbs.ts';
import type { Words } from './words.ts';

/** How far the clause of an expression is read, in words. */
const reach = 25;
/** "which captured Goma in January": a past verb no farther before a month than this, in words, is the month’s own. */
const sureBack = 4;
/** The most words of what commas enclose on either side of its date: « , choisie par la ville en janvier, ». */
const longestApposition = 8;
/** How far the verb of « jusqu’à mardi » may be. */
const limitReach = 8;

/** Prepositions just before the expression that point ahead whatever the verb. */
const aheadBefore = new Set(['ici', 'dici', 'by', 'avant', 'before']);
/** Prepositions of limits, which are where the verb is; ahead where there is none. */
const limitBefore = new Set(['until', 'till', 'partir', 'compter', "jusqu'", 'des', 'starting', 'beginning']);
const backBefore = new Set(['depuis', 'since']);
/** What may stand between a preposition or a participle and the expression. */
const linkBefore = new Set("le la l' les the en au du a in on de d' ce cet at least moins".split(' '));
const relatives = new Set(['qui', 'que', "qu'", 'dont', 'which', 'that', 'who', 'whom']);

/** Events that a line without a verb announces: « Loto dimanche à la salle des fêtes », folded. */
const events = new Set(
  (
    'reunion concours loto match rencontre tournoi depart tournee amelioration inscription inscriptions permanence seance messe ' +
    'obseques assemblee collecte concert spectacle conference bal repas entrainement sortie stage fermeture ouverture ' +
    'rendez prochain prochaine prochains prochaines vernissage brocante kermesse deuil defile'
  ).split(' '),
);

/** Every word that the lists name, for the vocabulary. */
export const directionWords: readonly string[] = [
  ...events,
  ...aheadBefore,
  ...limitBefore,
  ...backBefore,
  ...linkBefore,
  ...relatives,
  'pour',
  'had',
  'nuit',
];

/**
 * Where the clause around an expression puts its event. The preposition or the participle before the expression
 * decides first, then the promise that it stands in, then the verb nearest to it in its sentence.
 * @param start index of the expression's first word; @param end index of the word after it
 * @param promise index of the first word of the promised act that the expression stands in
 */
export function direction(words: Words, start: number, end: number, promise?: number): Direction {
  // Written then: whatever the article goes on to announce.
  if (isDateline(words.text, words.list[start]?.start ?? 0, words.list[end - 1]?.end ?? 0)) return -2;
  const before = leadBefore(words, start);
  const key = words.key(before);
  if (backBefore.has(key)) return -2;
  // « dans la nuit de vendredi à samedi »
  if (key === 'nuit' || (words.has(before, 'wd') && words.key(before - 2) === 'nuit')) return -1;
  const limit =
    limitBefore.has(key) && (key !== 'des' || /^d[èÈ]s$/i.test(words.raw(before).normalize('NFC')));
  if (!limit && aheadBefore.has(key)) {
    if (promise !== undefined && pluperfect(words, promise)) return 0;
    if (key.endsWith('ici') || promise !== undefined) return 2;
    if (hadAround(words, start, end)) return -1;
    const verb = nearest(words, start, end);
    return verb < 0 ? 1 : 2;
  }
  if (key === 'pour') return 1;
  // « La noce est samedi », "the vote is on Monday"
  if (/^(?:est|sont|is|are)$/.test(words.key(beforeLink(words, start)))) return 2;
  const participle = participleBefore(words, start);
  if (participle !== 0) return participle;
  if (inApposition(words, start, end)) return -2;
  if (promise !== undefined)
    return pluperfect(words, promise) ? 0 : inRelative(words, promise, start) ? -2 : 2;
  return limit ? nearest(words, start, end, limitReach) || 1 : nearest(words, start, end);
}

/** The word that governs the expression: the one before it, its article apart; for « jusqu’au », « d’ici à », the first. */
function leadBefore(words: Words, start: number): number {
  let at = start - 1;
  for (let n = 0; n < 4 && linkBefore.has(words.key(at)) && words.continues(at + 1); n++) at--;
  return at;
}

/** « By Monday, 300 people had died »: the past before the past. */
function hadAround(words: Words, start: number, end: number): boolean {
  for (let i = end; i < end + 8; i++) if (words.key(i) === 'had') return true;
  for (let i = start - 1; i > start - 8 && i >= 0; i--) if (words.key(i) === 'had') return true;
  return false;
}

/** The word before an expression, its article and preposition apart. */
function beforeLink(words: Words, start: number): number {
  let at = start - 1;
  for (let n = 0; n < 2 && /^(?:le|la|l'|en|au|on|in|for|pour|ce)$/.test(words.word(at)); n++) at--;
  return at;
}

/** « signé le 12 mai », "held on Monday", « sera signé le 3 mai »: the tense of the participle next to the expression. */
function participleBefore(words: Words, start: number): Direction {
  const at = beforeLink(words, start);
  if (!words.continues(at + 1)) return 0;
  const tense = tenseOf(words, at, undefined, true);
  if (tense === 0 || !/(?:[éiu]e?s?|(?:is|[^a]it|int|ert)e?s?|ed|set)$/.test(words.raw(at).normalize('NFC')))
    return tense > 0 ? 2 : tense;
  for (let i = at - 1; i >= at - 3 && words.letters(i); i--) {
    const key = words.key(i);
    if (/^(?:devait|devaient|was|were)$/.test(key)) return -1;
    if (/^(?:est|sont|is|are)$/.test(key)) return tense > 0 ? 2 : -2;
    if (/^(?:be|etre)$/.test(key) || tenseOf(words, i) > 0) {
      return /^(?:devait|devaient)$/.test(words.word(i - 1)) ? -1 : 2;
    }
  }
  if (tense > 0) return 1;
  // « Il posera 400 compteurs prépayés en septembre »
  return (nearestVerb(words, at - 1, -1)?.tense ?? 0) > 0 ? -1 : -2;
}

/** « , choisie par la ville en janvier, »: commas enclose the expression with a past participle that opens them. */
function inApposition(words: Words, start: number, end: number): boolean {
  const opening = markFrom(words, start - 1, -1);
  const closing = markFrom(words, end, 1);
  if (words.raw(opening) !== ',' || words.raw(closing) !== ',') return false;
  if (tenseOf(words, opening + 1, undefined, true) >= 0) return false;
  for (let i = opening + 2; i < closing; i++) if (tenseOf(words, i) !== 0) return false;
  return true;
}

/** The index of the first mark from `from` on that parts clauses; -1 when it is too far. */
function markFrom(words: Words, from: number, step: 1 | -1): number {
  for (let i = from, n = 0; n <= longestApposition && words.list[i]; i += step, n++)
    if (/^[,;:.!?()«»“”—–]$/.test(words.raw(i))) return i;
  return -1;
}

/** A past verb of a relative clause between the beginning of a promise and the expression. */
function inRelative(words: Words, from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    if (relatives.has(words.key(i))) relative = true;
    else if (relative && tenseOf(words, i) < 0) return true;
  }
  return false;
}

interface Verb {
  readonly at: number;
  readonly tense: -1 | 1;
  /** In words; a comma counts for four more. */
  readonly distance: number;
}

function nearest(words: Words, start: number, end: number, within = reach): Direction {
  const back = nearestVerb(words, start - 1, -1, start);
  const forth = nearestVerb(words, end, 1);
  if (!back && !forth) return announces(words, start, end) ? 1 : 0;
  const verb = !forth || (back && back.distance <= forth.distance) ? back : forth;
  if (!verb || verb.distance > within) return 0;
  if (verb.tense > 0) return 2;
  const month = /^(?:en|in)$/.test(words.key(start - 1));
  const near = verb === back ? verb.distance <= sureBack : start < 2 || endsLine(words, start - 2);
  return month && near && !reports(words, verb.at) ? -2 : -1;
}

/** How much of a line without a verb is read before the day; how much one that begins with it may hold, in words. */
const longestLine = 16;

/** « Loto dimanche », « Réunion vendredi à 18 h »: no verb, but an event before, or an hour after the day. */
function announces(words: Words, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < longestLine && !endsLine(words, from - 1)) from--;
  for (let i = from; i < start; i++) if (events.has(words.key(i))) return true;
  let to = end;
  while (to < words.list.length && to - end < longestLine && !endsLine(words, to)) to++;
  return (from < start || to - end < longestLine) && hourFollows(words, end);
}

function endsLine(words: Words, at: number): boolean {
  return words.list[at + 1]?.gap === 2 || /^[.!?;]$/.test(words.raw(at));
}

function hourFollows(words: Words, end: number): boolean {
  let at = end;
  if (words.raw(at) === ',') at++;
  if (/^(?:a|des|de|at|vers)$/.test(words.word(at))) at++;
  return (
    (words.list[at]?.digits ?? 0) > 0 &&
    words.continues(at) &&
    /^(?:h|heures|:|am|pm)$/i.test(words.raw(at + 1))
  );
}

function nearestVerb(words: Words, from: number, step: 1 | -1, date?: number): Verb | undefined {
  let penalty = 0;
  for (let i = from, n = 0; n < reach; i += step, n++) {
    const word = words.list[i];
    if (!word || word.gap === 2 || (step < 0 && words.list[i + 1]?.gap === 2)) return undefined;
    if (words.letters(i)) {
      const tense = tenseOf(words, i, date);
      if (tense !== 0) return { at: i, tense, distance: n + penalty };
      continue;
    }
    const mark = words.raw(i);
    if (mark === '!' || mark === '?' || mark === ';' || (mark === '.' && (words.list[i + 1]?.gap ?? 1) > 0))
      return undefined;
    if (mark === ',' || mark === ':' || mark === '(' || mark === ')' || mark === '—' || mark === '–')
      penalty += 4;
  }
  return undefined;
}
