import { isCapital } from '../entities/match.ts';
import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isActor } from './actors.ts';
import type { FutureVerb } from './future-verb.ts';
import { englishActs, englishEvents } from './lexicon/vocabulary.ts';
import { isAhead, isEnglishTime } from './presents.ts';
import { isBaseVerb } from './verbs.ts';

const longestHeadline = 16;
const englishActForms = new Set(englishActs.split(' '));
const notWill = new Set(englishEvents.split(' '));
/** Those that commit in what someone said of themselves: `said she would have fewer ministers`. */
const said = new Set('be have get remain allow include receive reach'.split(' '));
/** Those that commit after all when someone is to do them. */
const sometimes = new Set('come go'.split(' '));
/** What one is in keeping one’s word: `we will be back`, `we shall be there`. */
const presence = /^(?:back|there|here|present|ready|watching|at|in|with)$/;
const verbsInLy = /^(?:fly|apply|supply|reply|rely|comply|multiply|ally|rally|tally)$/;
/** `it will take years`. */
const lasts = /^(?:years?|months?|weeks?|days?|time|more|long|a|at|\d+)$/;
/** Participles of what befalls, and of duties. */
const befalls =
  /^(?:arrested|delayed|affected|required|forced|expected|ruined|killed|injured|hit|left|felt|seen|known|found|missed|needed|allowed|charged|fined|jailed|punished|buried|screened|broadcast|disappointed|remembered|lost)$/;
const participle =
  /(?:ed|en|wn|ld|lt|ght|[ai]d|made|done|set|met|ept)$|^(?:put|cut|shut|split|run|sent|spent|lent|begun|won|hung)$/;
/** Adjectives that end as participles do. */
const quality =
  /^(?:old|cold|bold|bright|right|tight|light|open|even|sudden|keen|green|red|afraid|solid|valid|rapid|difficult)$/;
const going = new Set('am are is m re s was were'.split(' '));

/** What `will`, `shall` or `would` at word `at` says will be done; undefined for what is only expected. */
export function englishFuture(
  words: readonly Word[],
  at: number,
  limit: number,
  form: 'near' | 'reported',
): FutureVerb | undefined {
  let act = at + 1;
  while (
    act < limit &&
    (/^(?:not|also|never|now|soon|then|again|both|each|still|[’']t|n[’']t)$/.test(words[act]?.key ?? '') ||
      (/ly$/.test(words[act]?.key ?? '') && !verbsInLy.test(words[act]?.key ?? '')) ||
      words[act]?.text.startsWith('’') ||
      words[act]?.text.startsWith("'"))
  )
    act++;
  const verb = words[act];
  if (act >= limit || !isBaseVerbOrBe(verb)) return undefined;
  if (verb?.key === 'have' && words[act + 1]?.key === 'to') return undefined;
  if (verb?.key === 'have' && form === 'near' && /^(?:i|we)$/.test(words[at - 1]?.key ?? ''))
    return { at, act, form };
  if (verb?.key === 'be') {
    const done = words[act + 1];
    if (done && presence.test(done.key) && /^(?:i|we)$/.test(words[at - 1]?.key ?? ''))
      return { at, act, form: 'near' };
    if (done && befalls.test(done.key)) return undefined;
    return done && participle.test(done.key) && !quality.test(done.key)
      ? { at, act: act + 1, form: 'passive' }
      : undefined;
  }
  const negated = words.slice(at, act).some(({ key }) => /^(?:not|never|won t|[nt]+)$/.test(key));
  const idle = verb !== undefined && notWill.has(verb.key) && !sometimes.has(verb.key) && !negated;
  if (verb?.key === 'have' && /(?:ed|en|ne)$/.test(words[act + 1]?.key ?? '')) return undefined;
  if (verb?.key === 'take' && words[at - 1]?.key === 'it' && lasts.test(words[act + 1]?.key ?? ''))
    return undefined;
  if (form === 'reported') return idle && !said.has(verb.key) ? undefined : { at, act, form };
  return idle ? undefined : { at, act, form };
}

function isBaseVerbOrBe(word: Word | undefined): boolean {
  return word?.key === 'be' || isBaseVerb(word);
}

const sending =
  /^(?:sending|deploying|lending|adding|opening|closing|launching|paying|committing|withdrawing|hiring|cutting|returning|coming|providing|donating|releasing|giving|setting|raising)$/;

/** Verbs of going and beginning, which tell a plan when a time stands beside them: `is going back on Monday`. */
const leaving = /^(?:going|flying|leaving|moving|starting|joining|resuming|travelling|traveling|building)$/;
/** The most words from such a verb to its time. */
const timeReach = 12;

function isTimed(words: readonly Word[], at: number, limit: number): boolean {
  for (let next = at + 1; next < Math.min(limit, at + timeReach); next++) {
    const { key, kinds, shape } = words[next] as Word;
    if (shape === 'mark') return false;
    if (kinds & kind.time || /^(?:tomorrow|tonight|soon|next)$/.test(key)) return true;
  }
  return false;
}

/** `is opening ten stores this year`. */
function isTimedAct(words: readonly Word[], at: number, limit: number): boolean {
  const { key } = words[at] as Word;
  if (!key.endsWith('ing')) return false;
  const base = key.slice(0, -3);
  const known = [base, `${base}e`, base.slice(0, -1)].some((form) => englishActForms.has(form));
  return known && isAhead(words, at, limit, isEnglishTime);
}

/** `is to open`, `is sending`, and the headline’s `Boeing to add a shift`. */
export function scheduledFuture(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
): FutureVerb | undefined {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (word.key === 'to' && words[at + 1]?.key === 'be' && /^(?:is|are)$/.test(before?.key ?? ''))
    return /.{3}(?:ed|en)$/.test(words[at + 2]?.key ?? '')
      ? { at: at - 1, act: at + 2, form: 'passive' }
      : undefined;
  if (word.key === 'to' && notWill.has(words[at + 1]?.key ?? '')) return undefined;
  if (word.key === 'to' && isBaseVerb(words[at + 1]) && !/[^s]s$/.test(words[at + 1]?.key ?? '')) {
    if (
      before &&
      /^(?:is|are)$/.test(before.key) &&
      !/^(?:aim|goal|idea|plan|purpose|objective|it|this|that|what|task|job)$/.test(words[at - 2]?.key ?? '')
    ) {
      return { at: at - 1, act: at + 1, form: 'scheduled' };
    }
    return opensHeadline(words, at, floor, limit) ? { at, act: at + 1, form: 'scheduled' } : undefined;
  }
  const leaves = leaving.test(word.key) && words[at + 1]?.key !== 'to' && isTimed(words, at, limit);
  if ((leaves || sending.test(word.key)) && before && going.has(before.key))
    return { at: at - 1, act: at, form: 'scheduled' };
  return before && going.has(before.key) && isTimedAct(words, at, limit)
    ? { at: at - 1, act: at, form: 'scheduled' }
    : undefined;
}

/** A name in capitals, or a body, from the start of the headline to `to`, without a verb: `SADC leaders to send`. */
function opensHeadline(words: readonly Word[], at: number, floor: number, limit: number): boolean {
  let from = at;
  const body = isActor(words[at - 1]) && limit - floor <= longestHeadline && words[limit - 1]?.text !== '.';
  if (body) from--;
  while (body && from > floor && at - from <= 4 && (words[from - 1] as Word).shape === 'lower') from--;
  while (from > floor && at - from <= 4 && isCapital(words[from - 1])) from--;
  const opening = from === floor || /^[:;>•·–—|“"-]$/.test(words[from - 1]?.text ?? '');
  return from < at && opening && !((words[from] as Word).kinds & kind.functionWord);
}
