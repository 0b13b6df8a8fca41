import { addDays, pad } from '../civil.ts';
import { dayText, lastDay } from '../resolve.ts';
import type { Match, Mod, Reading, Rule } from '../rule.ts';
import { continuesNumber } from './calendar.ts';
import { isNextArticle } from './relative.ts';

/** Times of day: « 15 h 30 », "3 p.m.", « ce matin », "last night", « minuit ». */
export const clockRules: readonly Rule[] = [
  {
    id: 'date.time',
    pattern:
      "<hour> (h|heures|heure) <minute>? (gmt|tu|utc|du (matin|soir)|de l' apres - midi|precises|locale|heure locale)?",
    read: frenchHour,
  },
  { id: 'date.time', pattern: '<hour> (a|et|-) <hour:end> (h|heures)', read: firstHour },
  {
    id: 'date.time',
    pattern:
      '<hour> _ : _ <minute> (_ : _ <minute:second>)? half=(am|pm|a _ . _ m .?|p _ . _ m .?)? (gmt|tu|utc|edt|est|pst|pdt|bst|cet|local time|hrs|hr)?',
    read: colonHour,
  },
  {
    id: 'date.time',
    pattern:
      '<hour> (_ : _ <minute>)? half=(am|pm|a _ . _ m .?|p _ . _ m .?) (gmt|utc|edt|est|et|ct|pt|cdt|cst|pst|pdt|mst|bst|eastern time|local time|eastern)?',
    read: colonHour,
  },
  { id: 'date.time', pattern: "<num:hour> (o' clock|o ' clock)", read: colonHour },
  { id: 'date.time', pattern: '<frwords:hour> (heures|heure) (<frwords:minute>)?', read: frenchHour },
  {
    id: 'date.time',
    pattern: '(<hour>|<frwords:hour>) (heures|heure) minutes=(et (demie|demi|quart)|moins le quart)',
    read: frenchQuarter,
  },
  { id: 'date.time', pattern: '(midi|noon|midday)', read: noon },
  { id: 'date.time', pattern: 'overnight', read: overnight },
  {
    id: 'date.time',
    pattern: '(dawn|daybreak|sunrise|aube|petit (matin|jour))',
    read: (match) => twilight(match, 'TMO'),
  },
  { id: 'date.time', pattern: '(dusk|nightfall|sunset)', read: (match) => twilight(match, 'TEV') },
  { id: 'date.time', pattern: 'mi - journee', read: () => ({ ...timeOfDay('TMI'), article: true }) },
  {
    id: 'date.time',
    pattern: '(early|wee|small|predawn) (morning)? hours (of the morning)?',
    read: earlyHours,
  },
  { id: 'date.time', pattern: '<int> (gmt|utc|hrs)', read: fourDigits },
  { id: 'date.time', pattern: '(minuit|midnight)', read: () => timeOfDay('T24:00') },
  { id: 'date.time', pattern: '(ce matin|cette matinee|this morning)', read: () => timeOfDay('TMO', 0) },
  {
    id: 'date.time',
    pattern: '(cet apres -? midi|cette apres -? midi|this afternoon)',
    read: () => timeOfDay('TAF', 0),
  },
  { id: 'date.time', pattern: '(ce soir|cette soiree|this evening)', read: () => timeOfDay('TEV', 0) },
  { id: 'date.time', pattern: '(cette nuit|tonight|nuit prochaine)', read: () => timeOfDay('TNI', 0) },
  { id: 'date.time', pattern: '(last night|nuit (derniere|passee))', read: () => timeOfDay('TNI', -1) },
  {
    id: 'date.time',
    pattern: '(nuit|soiree|journee) (de|du) <wd> (a|au) <wd:until>',
    read: nightBetween,
    only: 'timeml',
  },
  {
    id: 'date.time',
    pattern: '(nuit|soiree|journee) du <wd>? <dd:day> au <wd:other>? <dd:last> <month> <yyyy:year>?',
    read: nightOfDays,
    only: 'timeml',
  },
  {
    id: 'date.time',
    pattern: "at=(debut|milieu|fin) (de|d') part=(matinee|apres -? midi|soiree|nuit|journee)",
    read: stretchOfDay,
  },
  {
    id: 'date.time',
    pattern: '(the)? turn=(following|next|previous|preceding) part=(morning|afternoon|evening|night)',
    read: nextPart,
  },
  {
    id: 'date.time',
    pattern:
      '(that part=(morning|afternoon|evening|night)|(ce|cette|cet) part=(matin|matinee|apres -? midi|soir|soiree|nuit) -? la)',
    read: thatPart,
  },
  {
    id: 'date.time',
    pattern: 'edge=(early|late|mid) -? part=(morning|afternoon|evening)',
    read: edgeOfDay,
  },
  { id: 'date.time', pattern: 'zero (heure|h)', read: () => timeOfDay('T00:00') },
  { id: 'date.time', pattern: '(le|ce) part=(matin|soir) meme', read: verySame },
  { id: 'date.time', pattern: 'part=(matinee|matin|morning)', read: (match) => partOfDay(match, 'TMO') },
  { id: 'date.time', pattern: 'part=(apres -? midi|afternoon)', read: (match) => partOfDay(match, 'TAF') },
  { id: 'date.time', pattern: 'part=(soiree|soir|evening)', read: (match) => partOfDay(match, 'TEV') },
  { id: 'date.time', pattern: 'part=(nuit|night)', read: (match) => partOfDay(match, 'TNI') },
];

/** « après-midi » is no noon. */
function noon({ words, start }: Match): Reading | undefined {
  const before = words.word(start - 1) === '-' ? words.word(start - 2) : words.word(start - 1);
  // « le Midi », « Midi-Pyrénées »
  const name = words.capital(start) && !words.allCapitals(start) && words.letters(start - 1);
  return name || before === 'apres' || before === 'mi' ? undefined : timeOfDay('T12:00');
}

/** "It rained overnight": the night before the day of publication ended; not "an overnight success". */
function overnight({ words, end }: Match): Reading | undefined {
  const thing =
    /^(?:rates?|success|stays?|trains?|bags?|flights?|camps?|loans?|deposits?|funds?|guests?|sensation)$/;
  return thing.test(words.word(end)) ? undefined : timeOfDay('TNI', 0);
}

/** "before dawn", « à l’aube », « au petit matin »; not « l’aube d’un siècle ». */
function twilight({ words, start, end }: Match, time: string): Reading | undefined {
  if (words.capital(start) && !words.allCapitals(start)) return undefined;
  const before = words.word(start - 1) === "l'" ? words.word(start - 2) : words.word(start - 1);
  const told =
    /^(?:at|by|before|until|till|since|after|from|around|near|to|a|au|des|avant|vers|jusqu'a|depuis|apres)$/;
  return told.test(before) && !/^(?:of|de|du|d'|des)$/.test(words.word(end)) ? timeOfDay(time) : undefined;
}

/** "the early hours of Friday": the day is attached to it. */
function earlyHours({ words, end }: Match): Reading | undefined {
  if (words.word(end) !== 'of' && words.word(end - 1) !== 'morning') return undefined;
  return { ...timeOfDay('TMO'), mod: 'START', article: true };
}

/** « de 18 heures à 6 heures » */
function isSpanOfHours({ words, end }: Match): boolean {
  return (
    words.word(end) === 'a' &&
    (words.list[end + 1]?.digits ?? 0) > 0 &&
    /^h(?:eures?)?$/.test(words.word(end + 2))
  );
}

/** `1830 GMT` */
function fourDigits(match: Match): Reading | undefined {
  const { words, start } = match;
  const time = match.get('int') ?? 0;
  if (words.list[start]?.digits !== 4 || time > 2400 || time % 100 > 59) return undefined;
  return timeOfDay(`T${pad(Math.floor(time / 100), 2)}:${pad(time % 100, 2)}`);
}

const atHour = /^(?:a|vers|des|jusqu'a|avant|apres|entre|et|-|jusqu')$/;

function frenchHour(match: Match): Reading | undefined {
  const hour = match.get('hour') ?? 0;
  const { words, start, end } = match;
  const [, hourEnd] = match.range('hour') ?? [0, 0];
  const written = words.word(hourEnd);
  // « 48 heures » is an amount, and so is « trois heures » unless a preposition of time comes before.
  const minute = match.get('minute');
  const before = words.continues(start) ? words.word(start - 1) : '';
  const told = atHour.test(before) || (before === 'de' && isSpanOfHours(match));
  if (hour > 24 || (written !== 'h' && minute === undefined && !told)) return undefined;
  if (written === 'h' && minute === undefined && /^(?:km|sur)$/.test(words.word(start - 1))) return undefined;
  if (words.raw(end) === '/' || continuesNumber(match, end)) return undefined;
  // « jusqu’à quatre heures avant l’opération », « à une heure plus tardive » are amounts.
  if (written !== 'h' && /^(?:avant|apres|plus)$/.test(words.word(end))) return undefined;
  if (words.glued(start) && words.raw(start - 1) === '/') return undefined;
  // « en 2 h 30 », « 2 h 30 de débat »
  const lasts =
    /^(?:en|pendant|durant|duree)$/.test(before) || (!told && /^(?:de|d')$/.test(words.word(end)));
  if (lasts && minute !== undefined)
    return { type: 'DURATION', value: () => `PT${hour}H${minute}M`, score: 0.8 };
  return timeOfDay(`T${pad(hour, 2)}:${pad(minute ?? 0, 2)}`);
}

/** « à dix heures et demie »; after no preposition of time it is an amount. */
function frenchQuarter(match: Match): Reading | undefined {
  const { words, start, range } = match;
  const hour = match.get('hour') ?? 0;
  if (!atHour.test(words.word(start - 1)) || hour > 24) return undefined;
  const [at, end] = range('minutes') ?? [0, 0];
  const time = hour * 60 + (words.word(at) === 'moins' ? -15 : words.word(end - 1) === 'quart' ? 15 : 30);
  return timeOfDay(`T${pad(Math.floor(time / 60), 2)}:${pad(time % 60, 2)}`);
}

/** The first hour of « de 14 à 17 h ». */
function firstHour(match: Match): Reading | undefined {
  const [start, end] = match.range('hour') ?? [0, 0];
  if (!/^(?:de|entre)$/.test(match.words.word(start - 1))) return undefined;
  return { ...timeOfDay(`T${pad(match.get('hour') ?? 0, 2)}:00`), to: end };
}

function colonHour(match: Match): Reading | undefined {
  const { words, start } = match;
  let hour = match.get('hour') ?? 0;
  const half = match.range('half');
  const letter = half ? words.raw(half[0])[0]?.toLowerCase() : undefined;
  if (half && hour > 12) return undefined;
  if (letter === 'p' && hour < 12) hour += 12;
  if (letter === 'a' && hour === 12) hour = 0;
  if (
    !half &&
    (hour > 24 ||
      continuesNumber(match, match.end) ||
      (words.glued(start) && /^[:.]$/.test(words.raw(start - 1))))
  )
    return undefined;
  if (start > 0 && words.glued(start) && (words.letters(start - 1) || /^[~._$#]$/.test(words.raw(start - 1))))
    return undefined;
  return timeOfDay(`T${pad(hour, 2)}:${pad(match.get('minute') ?? 0, 2)}`);
}

function partOfDay(match: Match, code: string): Reading | undefined {
  const { words } = match;
  const at = match.range('part')?.[0] ?? match.start;
  // « Le Soir », « la Nuit des musées »
  if (words.capital(at) && !words.allCapitals(at)) return undefined;
  const before = words.word(at - 1);
  if (!/^(?:le|la|l'|the|en|au|cette)$/.test(before)) return undefined;
  if (words.word(match.end) === 'tombee') return undefined;
  if (words.word(at - 2) === 'de' || words.word(at - 2) === 'tout' || words.word(at - 2) === 'toute')
    return undefined;
  return timeOfDay(code);
}

/** « la nuit de samedi à dimanche »: the first day's. */
function nightBetween(match: Match): Reading {
  const night = match.words.word(match.start);
  const time = night === 'nuit' ? 'TNI' : night === 'soiree' ? 'TEV' : 'TDT';
  return { type: 'TIME', date: { weekday: match.get('wd') ?? 1 }, time, article: true, score: 0.8 };
}

/** « la nuit du 4 au 5 octobre »: the first day’s. */
function nightOfDays(match: Match): Reading {
  const [day = 1, last = 1, month = 1] = [match.get('day'), match.get('last'), match.get('month')];
  const year = match.get('year');
  const { time } = nightBetween(match);
  const date = {
    day,
    month: day > last && month > 1 ? month - 1 : month,
    ...(year !== undefined && { year }),
  };
  return { type: 'TIME', date, ...(time && { time }), article: true, score: 0.85 };
}

const mods: Readonly<Record<string, Mod>> = { debut: 'START', milieu: 'MID', fin: 'END' };

/** « en fin de matinée », « en début de soirée ». */
function stretchOfDay(match: Match): Reading {
  const { words, range } = match;
  const mod = mods[words.word(range('at')?.[0] ?? 0)] ?? 'MID';
  return { ...timeOfDay(partCode(words.word(range('part')?.[0] ?? 0))), mod };
}

/** "the early morning", "late afternoon" */
function edgeOfDay({ words, range }: Match): Reading {
  const edge = words.word(range('edge')?.[0] ?? 0);
  const mod: Mod = edge === 'early' ? 'START' : edge === 'late' ? 'END' : 'MID';
  return { ...timeOfDay(partCode(words.word(range('part')?.[0] ?? 0))), mod };
}

function thatPart(match: Match): Reading | undefined {
  if (isNextArticle(match)) return undefined;
  return timeOfDay(partCode(match.words.word(match.range('part')?.[0] ?? 0)));
}

/** « le soir même », not « le soir même si » */
function verySame({ words, end, range }: Match): Reading | undefined {
  if (/^(?:si|que|quand|en|pas)$/.test(words.word(end))) return undefined;
  return timeOfDay(partCode(words.word(range('part')?.[0] ?? 0)));
}

function nextPart({ words, range }: Match): Reading {
  const days = /^(?:following|next)$/.test(words.word(range('turn')?.[0] ?? 0)) ? 1 : -1;
  const time = partCode(words.word(range('part')?.[0] ?? 0));
  return {
    ...timeOfDay(time),
    fromDay: { days, time },
    value: (at) => {
      const day = lastDay(at);
      return day && dayText(addDays(day, days), time);
    },
  };
}

function partCode(word: string): string {
  return /^m/.test(word)
    ? 'TMO'
    : /^a/.test(word)
      ? 'TAF'
      : /^n/.test(word)
        ? 'TNI'
        : word === 'journee'
          ? 'TDT'
          : 'TEV';
}

/** A time of the day spoken of, or so many days from the publication's. */
function timeOfDay(time: string, days?: number): Reading {
  return {
    type: 'TIME',
    time,
    ...(days === undefined && { fromDay: { days: 0, time } }),
    value: (at) => {
      const day = days === undefined ? (lastDay(at) ?? at.published) : at.published;
      if (!day) return undefined;
      return dayText(days ? addDays(day, days) : day, time);
    },
    score: 0.8,
  };
}
