import { addDays, addMonths, type CivilDay, isoDay, isoWeekText, pad, weekdayOf } from '../civil.ts';
import { units } from '../lexicon/units.ts';
import { yearText } from '../resolve.ts';
import type { Anchor, Match, Mod, Reading, Rule } from '../rule.ts';

/** Units told from the time of publication: « la semaine dernière », "next year", « ce week-end ». */
export const relativeRules: readonly Rule[] = [
  {
    id: 'date.relative',
    pattern: "<unit> (<back>|d' avant)",
    read: (match) => unitTurn(match, -1, 'published'),
  },
  { id: 'date.relative', pattern: '<unit> <before>', read: (match) => unitTurn(match, -1, 'last') },
  {
    id: 'date.relative',
    pattern: '<unit> (<ahead>|a venir|qui vient)',
    read: (match) => unitTurn(match, 1, 'published'),
  },
  { id: 'date.relative', pattern: "<unit> (<after>|d' apres)", read: (match) => unitTurn(match, 1, 'last') },
  {
    id: 'date.relative',
    pattern: '<unit> (en cours|courant|courante)',
    read: (match) => unitTurn(match, 0, 'published'),
  },
  { id: 'date.relative', pattern: '<ahead> <unit>', read: (match) => unitTurn(match, 1, 'published') },
  {
    id: 'date.relative',
    pattern: '<this> <unit> (-? ci|en cours)?',
    read: (match) => unitTurn(match, 0, 'published'),
  },
  { id: 'date.relative', pattern: '<this> week -? end (-? ci)?', read: () => weekend(0) },
  { id: 'date.relative', pattern: 'week -? end (<back>|<before>)', read: () => weekend(-1) },
  { id: 'date.relative', pattern: 'week -? end (<ahead>|<after>)', read: () => weekend(1) },
  { id: 'date.relative', pattern: '<this> <unit> -? la', read: thatUnit },
  { id: 'date.relative', pattern: '(meme <unit>|(that|this)? same <unit>|that <unit>)', read: thatUnit },
  {
    id: 'date.relative',
    pattern: '(last|past|this past) <unit>',
    read: (match) => unitTurn(match, -1, 'published'),
  },
  { id: 'date.relative', pattern: 'the <unit> (before|after)', read: unitBefore, only: 'timeml' },
  {
    id: 'date.relative',
    pattern: '(previous|preceding|prior) <unit>',
    read: (match) => unitTurn(match, -1, 'last'),
  },
  {
    id: 'date.relative',
    pattern: '(next|coming|upcoming|this coming) <unit>',
    read: (match) => unitTurn(match, 1, isNextOfStory(match) ? 'last' : 'published'),
  },
  {
    id: 'date.relative',
    pattern: '(following|subsequent) <unit>',
    read: (match) => unitTurn(match, 1, 'last'),
  },
  { id: 'date.relative', pattern: '<here> <unit>', read: (match) => unitTurn(match, 0, 'published') },
  {
    id: 'date.relative',
    pattern:
      "part=(fin|debut|milieu|mi|the end|end|the beginning|beginning|the middle) (de|du|de l' | de la|d'|-|of the|of) <unit>",
    read: partOfUnit,
  },
  { id: 'date.relative', pattern: '(earlier|later|early|late) that (same)? <unit>', read: partOfThat },
  {
    id: 'date.relative',
    pattern: "plus (tot|tard) dans (le|la|l') <unit>",
    read: earlierIn,
    only: 'timeml',
  },
  {
    id: 'date.relative',
    pattern: 'part=(earlier|later) (in|on in) the <unit>',
    read: earlierIn,
    only: 'timeml',
  },
  { id: 'date.relative', pattern: '(the past|last) (week -? end|weekend)', read: () => weekend(-1) },
  { id: 'date.relative', pattern: '(next week -? end|next weekend)', read: () => weekend(1) },
  { id: 'date.relative', pattern: 'week -? end', read: frenchWeekend, only: 'timeml' },
  { id: 'date.relative', pattern: '(this|the) (week -? end|weekend)', read: () => weekend(undefined) },
];

function unitTurn(match: Match, turn: -1 | 0 | 1, from: 'published' | 'last'): Reading | undefined {
  const index = match.get('unit') ?? 0;
  const unit = units[index];
  const [unitStart, unitEnd] = match.range('unit') ?? [0, 0];
  const { words } = match;
  const word = words.word(unitStart);
  if (!unit || unit.clock || (word.endsWith('s') && word !== 'mois') || isArticle(match)) return undefined;
  // « cette journée », « ce jour » are today; « le jour suivant », "the next day" are told from the last day.
  if (index === 0 && turn !== 0 && from === 'published') return undefined;
  if (words.word(unitEnd) === '-' && words.word(unitEnd + 1) === 'end' && match.end === unitEnd)
    return undefined;
  // « année lumière », "second quarter" and the like.
  if (words.word(match.start) === 'this' && word === 'quarter' && words.word(unitEnd) === 'of')
    return undefined;
  return {
    type: 'DATE',
    value: (at) => {
      const day = from === 'last' ? (lastOf(at) ?? at.published) : at.published;
      return day && unitText(index, day, turn, at);
    },
    article: true,
    parts: true,
    score: turn === 0 ? 0.85 : 0.92,
  };
}

/** "the month before", where nothing follows that it comes before. */
function unitBefore(match: Match): Reading | undefined {
  const { words, end } = match;
  const open =
    words.continues(end) && words.letters(end) && !/^(?:and|but|when|as|in|at|on)$/.test(words.word(end));
  if (open || match.get('unit') === 0) return undefined;
  return unitTurn(match, words.word(end - 1) === 'before' ? -1 : 1, 'last');
}

/** "said that an official", "following an inquiry". */
function isArticle(match: Match): boolean {
  const { words, start } = match;
  const [at] = match.range('unit') ?? [0];
  return (
    words.word(at) === 'an' &&
    at > start &&
    !/^(?:cet|meme)$/.test(words.word(at - 1)) &&
    !words.has(at - 1, 'ahead')
  );
}

/** The week, month, year, … that a day lies in, or its neighbour. */
export function unitText(index: number, day: CivilDay, turn: number, at: Anchor): string | undefined {
  switch (index) {
    case 0:
      return isoDay(addDays(day, turn));
    case 1:
      return isoWeekText(addDays(day, 7 * turn));
    case 2: {
      const month = addMonths({ ...day, d: 1 }, turn);
      return `${yearText(month.y, at.convention)}-${pad(month.m, 2)}`;
    }
    case 3: {
      const month = addMonths({ ...day, d: 1 }, 3 * turn);
      return `${yearText(month.y, at.convention)}-Q${Math.floor((month.m + 2) / 3)}`;
    }
    case 4: {
      const month = addMonths({ ...day, d: 1 }, 6 * turn);
      return `${yearText(month.y, at.convention)}-H${month.m <= 6 ? 1 : 2}`;
    }
    case 5:
      return yearText(day.y + turn, at.convention);
    case 6:
      return ofOurEra(Math.floor(day.y / 10) + turn, 3);
    case 7:
      return ofOurEra(Math.floor((day.y - 1) / 100) + turn, 2);
    case 10:
      return `${isoWeekText(addDays(day, 7 * turn))}-WE`;
    default:
      return undefined;
  }
}

/** A decade or century by its first digits. */
function ofOurEra(number: number, digits: number): string | undefined {
  return number < 0 ? undefined : pad(number, digits);
}

function weekend(turn: -1 | 0 | 1 | undefined): Reading {
  return {
    type: 'DATE',
    value: (at) =>
      at.published &&
      unitText(10, at.published, turn ?? (at.direction() <= 0 && weekdayOf(at.published) < 6 ? -1 : 0), at),
    article: true,
    score: 0.9,
  };
}

/** « durant le week-end », « au cours du week-end » */
function frenchWeekend({ words, start }: Match): Reading | undefined {
  return /^(?:le|du)$/.test(words.word(start - 1)) ? { ...weekend(undefined), score: 0.7 } : undefined;
}

/** « la fin de l’année », « début de semaine », "the end of the month". */
function partOfUnit(match: Match): Reading | undefined {
  const reading = unitTurn(match, 0, 'published');
  const index = match.get('unit') ?? 0;
  if (!reading || index === 0 || index > 6) return undefined;
  // « la fin de l’année prochaine » is of the next one.
  if (['back', 'ahead', 'before', 'after'].some((turn) => match.words.has(match.end, turn))) return undefined;
  // « la fin de l’année 2002 » is of 2002, « le début du mois de juillet » July’s.
  if (index === 5 && match.words.list[match.end]?.digits === 4 && match.words.continues(match.end))
    return undefined;
  if (
    index === 2 &&
    /^(?:de|d')$/.test(match.words.word(match.end)) &&
    match.words.has(match.end + 1, 'month')
  )
    return undefined;
  const word = match.words.word((match.range('part')?.[1] ?? 1) - 1);
  const mod: Mod = /^(?:debut|beginning)$/.test(word) ? 'START' : /^(?:fin|end)$/.test(word) ? 'END' : 'MID';
  return { ...reading, mod, article: true, parts: false, score: 0.8 };
}

/** "earlier in the week" */
function earlierIn(match: Match): Reading | undefined {
  const reading = unitTurn(match, 0, 'published');
  const { words, start } = match;
  const earlier = words.word(start) === 'earlier' || words.word(start + 1) === 'tot';
  return reading && { ...reading, mod: earlier ? 'START' : 'END' };
}

/** "later that year" */
function partOfThat(match: Match): Reading | undefined {
  const reading = thatUnit(match);
  return (
    reading && {
      ...reading,
      mod:
        match.words.word(match.start).startsWith('early') || match.words.word(match.start) === 'earlier'
          ? 'START'
          : 'END',
    }
  );
}

/** "the next month": the one after what was told, unlike "next month". */
function isNextOfStory({ words, start }: Match): boolean {
  return words.word(start) === 'next' && words.word(start - 1) === 'the';
}

/** « cette année-là », "the same month": the one spoken of last. */
function thatUnit(match: Match): Reading | undefined {
  if (isNextArticle(match)) return undefined;
  const index = match.get('unit') ?? 0;
  if (units[index]?.clock || index === 13 || isArticle(match)) return undefined;
  return {
    type: 'DATE',
    value: (at) => {
      const day = index === 5 && at.last?.year !== undefined ? { y: at.last.year, m: 1, d: 1 } : lastOf(at);
      return day && unitText(index, day, 0, at);
    },
    article: true,
    vague: true,
    score: 0.7,
  };
}

/** « cette année la France »: an article, no `-là`. */
export function isNextArticle({ words, end }: Match): boolean {
  return words.raw(end - 1).toLowerCase() === 'la' && words.raw(end - 2) !== '-';
}

/** The last day spoken of; the first of its month or year when no more is known. */
function lastOf(at: Anchor): CivilDay | undefined {
  const { last } = at;
  return last?.year === undefined ? undefined : { y: last.year, m: last.month ?? 1, d: last.day ?? 1 };
}
