import type { DetectionContext, Finding, Utf16Range } from '../detector.ts';
import { type CivilDay, parseDay } from './civil.ts';
import type { Grammar } from './grammar.ts';
import { addBorrowed, joinIntervals } from './intervals.ts';
import { type Candidate, dayPartAt, withArticle, withPart, withRough } from './refine.ts';
import { complete, dateText } from './resolve.ts';
import type { Anchor, PartialDate } from './rule.ts';
import { direction } from './tense.ts';
import { Words } from './words.ts';

/**
 * Every expression of time of a paragraph in order, of all types.
 * @param promises where promised acts stand: the dates in them lie ahead
 */
export function findExpressions(
  text: string,
  context: DetectionContext,
  grammar: Grammar,
  promises: readonly Utf16Range[] = [],
): Finding[] {
  const words = new Words(text, grammar.vocabulary);
  const { convention } = grammar;
  let candidates = addBorrowed(scan(words, context, grammar), words);
  let floor = 0;
  for (const candidate of candidates) {
    withPart(candidate, { words, convention }, floor);
    withRough(candidate, words, floor);
    floor = candidate.end;
  }
  if (convention === 'timeml') candidates = attachTimes(candidates, words);
  candidates = joinIntervals(candidates, words, convention);
  floor = 0;
  for (const candidate of candidates) {
    withArticle(candidate, { words, convention }, floor);
    floor = candidate.end;
  }
  return resolveAll(candidates, words, context, grammar, promises);
}

function scan(words: Words, context: DetectionContext, grammar: Grammar): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < words.list.length; ) {
    if (inNumberRow(words, at)) {
      at++;
      continue;
    }
    const best = grammar.best(words, at, context.language);
    if (best) found.push(best);
    at = best ? Math.max(best.end, at + 1) : at + 1;
  }
  return found;
}

/** Inside a phone number, a table row or `12/12/12/12` no number is a date's. */
function inNumberRow(words: Words, at: number): boolean {
  const number = (index: number) => (words.list[index]?.digits ?? 0) > 0;
  if (!number(at) || at < 2) return false;
  if (number(at - 1) && number(at + 1))
    return words.list[at]?.digits !== 3 && words.continues(at) && words.continues(at + 1);
  return (
    words.raw(at - 1) === '/' &&
    words.glued(at) &&
    number(at - 2) &&
    words.raw(at - 3) === '/' &&
    words.raw(at + 1) === '/'
  );
}

/** « mardi matin », "Friday night", "9 a.m. Friday" are one TIME each. */
function attachTimes(candidates: readonly Candidate[], words: Words): Candidate[] {
  const attached: Candidate[] = [];
  const covered = new Set<Candidate>();
  for (const [index, candidate] of candidates.entries()) {
    const previous = attached.at(-1);
    const { reading } = candidate;
    const isDay =
      reading.type === 'DATE' &&
      (reading.date
        ? reading.date.day !== undefined || reading.date.weekday !== undefined
        : candidate.rule.id === 'date.day');
    const part = isDay ? dayPartAt(words, candidate.end) : undefined;
    const next = candidates[index + 1];
    // Noon and midnight are times of their own: « dimanche à minuit » holds one.
    const within = part && next && next.start < part.end && next.end <= part.end;
    const free = part && (within || part.end <= (next?.start ?? words.list.length));
    if (within) covered.add(next);
    if (covered.has(candidate)) continue;
    if (part && free) {
      candidate.reading = { ...reading, type: 'TIME', time: part.time };
      candidate.end = part.end;
    } else if (
      isDay &&
      previous?.reading.type === 'TIME' &&
      previous.reading.time &&
      previous.end === candidate.start &&
      words.continues(candidate.start)
    ) {
      attached.pop();
      attached.push({
        ...candidate,
        start: previous.start,
        reading: { ...reading, type: 'TIME', time: previous.reading.time },
      });
      continue;
    } else if (
      reading.type === 'TIME' &&
      previous &&
      previous.end === candidate.start &&
      words.continues(candidate.start) &&
      previous.reading.type === 'DATE' &&
      reading.time &&
      /^date\.(?:day|weekday|calendar|numeric|iso)$/.test(previous.rule.id)
    ) {
      previous.reading = { ...previous.reading, type: 'TIME', time: reading.time };
      previous.end = candidate.end;
      continue;
    }
    // "8:30 Monday morning": the hour tells more than the part of the day.
    const hour = previous?.reading.time;
    if (
      isDay &&
      part &&
      previous?.reading.type === 'TIME' &&
      hour &&
      /^T\d/.test(hour) &&
      previous.end === candidate.start &&
      words.continues(candidate.start)
    ) {
      attached.pop();
      attached.push({ ...candidate, start: previous.start, reading: { ...candidate.reading, time: hour } });
      continue;
    }
    const link = words.word(candidate.start - 1);
    // "9 a.m. on Friday" is two, of one day.
    if (
      isDay &&
      reading.date &&
      link === 'on' &&
      previous?.end === candidate.start - 1 &&
      previous.reading.fromDay
    ) {
      const { fromDay: _, ...time } = previous.reading;
      previous.reading = { ...time, date: reading.date };
    }
    if (
      isDay &&
      previous?.reading.type === 'TIME' &&
      previous.reading.time &&
      /^T[A-Z]/.test(previous.reading.time) &&
      previous.end === candidate.start - 1 &&
      /^(?:of|du|de|d')$/.test(link) &&
      candidate.reading.type === 'DATE'
    ) {
      attached.pop();
      attached.push({
        ...candidate,
        start: previous.start,
        reading: { ...reading, type: 'TIME', time: previous.reading.time },
      });
      continue;
    }
    attached.push(candidate);
  }
  return attached;
}

function endsSentence(words: Words, at: number): boolean {
  return /^[.!?…]$/.test(words.raw(at)) && (words.list[at + 1]?.gap ?? 1) > 0;
}

/** A year of living memory is background in the news: it holds for its sentence and the next. */
function isRecent(told: PartialDate, published: CivilDay | undefined): boolean {
  return published !== undefined && Math.abs((told.year ?? 0) - published.y) < 30;
}

/**
 * A date with its year, or one that took its year from such a date, tells the year of those after it; a year
 * alone only where it sets the scene (« En 1998, … »).
 */
function tells(
  candidate: Candidate,
  spoken: PartialDate,
  told: PartialDate | undefined,
  words: Words,
): boolean {
  if (isYear(spoken)) {
    const at = candidate.start - 1;
    return /^(?:en|in)$/.test(words.word(at)) && (at === 0 || !words.letters(at - 1));
  }
  return candidate.reading.date?.year !== undefined || spoken.year === told?.year;
}

function resolveAll(
  candidates: readonly Candidate[],
  words: Words,
  context: DetectionContext,
  grammar: Grammar,
  promises: readonly Utf16Range[],
): Finding[] {
  const findings: Finding[] = [];
  const published = parseDay(context.published);
  let last: PartialDate | undefined;
  let day: PartialDate | undefined;
  /** `day` is none that the paragraph told but that of publication. */
  let assumed = false;
  let told: PartialDate | undefined;
  let toldAt = 0;
  let sentences = 0;
  for (const candidate of candidates) {
    const { reading, rule } = candidate;
    if (reading.vague && grammar.convention === 'article') continue;
    for (; told && toldAt < candidate.start; toldAt++) if (endsSentence(words, toldAt)) sentences++;
    if (sentences > 1 && told && isRecent(told, published)) told = undefined;
    const anchor: Anchor = {
      language: context.language,
      convention: grammar.convention,
      published,
      last,
      day,
      told,
      direction: () =>
        direction(words, candidate.start, candidate.end, promiseAround(words, candidate, promises)),
    };
    const { value, spoken } = resolveOne(candidate, anchor);
    const unsure: boolean = reading.fromDay !== undefined && (day === undefined || assumed);
    const background = spoken && isBackground(candidate, words, published);
    if (spoken && !background) last = spoken;
    if (spoken?.day !== undefined) assumed = unsure;
    // « mardi, … le budget de 2003. À 20 h »: a year alone leaves the day where it was.
    if (spoken && !background && (spoken.day !== undefined || !isYear(spoken)))
      day = spoken.day === undefined ? undefined : spoken;
    if (spoken && !background && tells(candidate, spoken, told, words)) {
      told = spoken;
      toldAt = candidate.end;
      sentences = 0;
    }
    const first = words.list[candidate.start];
    const final = words.list[candidate.end - 1];
    if (!first || !final) continue;
    const attributes = new Map<string, string>([['type', reading.type]]);
    if (value !== undefined) attributes.set('value', value);
    if (reading.mod) attributes.set('mod', reading.mod);
    findings.push({
      start: first.start,
      end: final.end,
      label: 'date',
      rule: candidate.until ? 'date.interval' : rule.id,
      score: reading.score ?? 0.9,
      evidence: words.text.slice(first.start, final.end),
      attributes,
      ...(unsure && { fromDay: reading.fromDay }),
    });
  }
  return findings;
}

/** "the lowest since February 2008": nothing after it is told from there. */
function isBackground({ start, reading }: Candidate, words: Words, published: CivilDay | undefined): boolean {
  const year = reading.date?.year;
  if (year === undefined || !published || published.y <= year) return false;
  return /^(?:since|depuis)$/.test(
    words.word(start - (/^(?:le|la|l')$/.test(words.word(start - 1)) ? 2 : 1)),
  );
}

function isYear({ month, part }: PartialDate): boolean {
  return month === undefined && part === undefined;
}

/** Index of the first word of the promised act that an expression stands in. */
function promiseAround(
  { list }: Words,
  { start, end }: Candidate,
  promises: readonly Utf16Range[],
): number | undefined {
  const [from, to] = [list[start]?.start ?? 0, list[end - 1]?.end ?? 0];
  const promise = promises.find((range) => range.start <= from && to <= range.end);
  return promise && list.findIndex((word) => word.start >= promise.start);
}

/** The value, and the date that the expressions after it may refer back to. */
function resolveOne(
  candidate: Candidate,
  anchor: Anchor,
): { value: string | undefined; spoken: PartialDate | undefined } {
  const { reading, until } = candidate;
  if (!reading.date) {
    const value = reading.value?.(anchor);
    const time = reading.time && value && !value.includes('T') ? reading.time : '';
    return { value: value === undefined ? undefined : value + time, spoken: spokenOf(value) };
  }
  const date = complete(reading.date, anchor);
  if (!date) return { value: undefined, spoken: undefined };
  const start = dateText(date, anchor.convention) + (reading.time ?? '');
  if (!until) return { value: start, spoken: date };
  const end = complete(until, { ...anchor, last: date });
  if (!end) return { value: undefined, spoken: date };
  const ordered =
    until.weekday !== undefined && until.day === undefined && dateText(end, anchor.convention) < start;
  return { value: ordered ? undefined : `${start}/${dateText(end, anchor.convention)}`, spoken: end };
}

function spokenOf(value: string | undefined): PartialDate | undefined {
  const match = value === undefined ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(value);
  if (!match) return undefined;
  return {
    year: Number(match[1]),
    ...(match[2] && { month: Number(match[2]) }),
    ...(match[3] && { day: Number(match[3]) }),
  };
}
