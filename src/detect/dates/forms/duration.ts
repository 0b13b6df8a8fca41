import { duration, units } from '../lexicon/units.ts';
import type { Match, Mod, Reading, Rule } from '../rule.ts';
import type { Words } from '../words.ts';
import { countsUnits } from './ago.ts';

/** Amounts of time: « trois ans », « les dix derniers jours », "two and a half years", « toute la journée ». */
export const durationRules: readonly Rule[] = [
  {
    id: 'date.duration',
    pattern:
      '<num> (bonnes|longs|longues|bons|petites|full|more|long|consecutive)? -? <unit> half=(et (demi|demie)|and a half)?',
    read: counted,
  },
  {
    id: 'date.duration',
    pattern: '<num> (and)? a half <unit>',
    read: (match) => amount(match, (match.get('num') ?? 0) + 0.5),
  },
  { id: 'date.duration', pattern: '<num> (a|ou|et|to|or|-) <num:most> <unit>', read: counted },
  {
    id: 'date.duration',
    pattern: '(a|an|the)? <num> -? <unit> (period|term|span)',
    read: counted,
    only: 'timeml',
  },
  { id: 'date.duration', pattern: '<num> <unit> (et|and)? <num:more> <unit:smaller>', read: compound },
  { id: 'date.duration', pattern: '(un|une)? demi -? (heure|journee|siecle|an)', read: halfUnit },
  { id: 'date.duration', pattern: '(a)? half (an|a)? -? (hour|day|year|century|decade)', read: halfUnit },
  { id: 'date.duration', pattern: "trois quarts d' heure", read: () => fixed('PT45M') },
  { id: 'date.duration', pattern: "(un)? quart d' heure", read: () => fixed('PT15M') },
  {
    id: 'date.duration',
    pattern: "(une)? <about> (de|d') <unit>",
    read: (match) => amount(match, match.get('about') ?? 0, 'APPROX'),
  },
  {
    id: 'date.duration',
    pattern: '(some|many|several|quelques|plusieurs) <unit>',
    read: (match) => (/[sx]$/.test(match.words.word(match.end - 1)) ? amount(match, undefined) : undefined),
  },
  {
    id: 'date.duration',
    pattern: '(a)? (few|couple of|couple) <unit>',
    read: (match) => amount(match, undefined),
  },
  {
    id: 'date.duration',
    pattern: 'des <unit> (entiers|entieres|durant)',
    read: (match) => amount(match, undefined),
  },
  { id: 'date.duration', pattern: '(<num>|<some>) (<backs>|<aheads>|premiers|premieres) <unit>', read: span },
  { id: 'date.duration', pattern: '(<backs>|<aheads>) (<num>|<some>)? <unit>', read: span },
  {
    id: 'date.duration',
    pattern: '<unit> (<backs>|<aheads>|a venir|ecoules|ecoulees|suivants|suivantes|precedents|precedentes)',
    read: span,
  },
  {
    id: 'date.duration',
    pattern: '<num> <unit> (<backs>|<aheads>|suivants|suivantes|precedents|precedentes)',
    read: span,
  },
  {
    id: 'date.duration',
    pattern:
      '(last|past|previous|next|coming|first|final|preceding|following) (<num>|few|several|couple of) <unit>',
    read: span,
  },
  {
    id: 'date.duration',
    pattern: '(seconds|minutes|hours|days|weeks|months|years|decades) (before|after)',
    read: unitsFrom,
  },
  {
    id: 'date.duration',
    pattern: '(recent|coming|past|following|ensuing|preceding|intervening) <unit>',
    read: recent,
  },
  { id: 'date.duration', pattern: 'the (past|last) <unit>', read: pastUnit, only: 'timeml' },
  { id: 'date.duration', pattern: '(a)? quarter -? (of a)? -? century', read: () => fixed('P25Y') },
  { id: 'date.duration', pattern: '<unit> qui (viennent|suivent)', read: span },
  {
    id: 'date.duration',
    pattern: '(dernier|derniere|prochaine|prochain) (decennie|siecle|millenaire)',
    read: lastLong,
  },
  {
    id: 'date.duration',
    pattern:
      "(the|les)? ((first|last|final) <num>|<num> (premiers|premieres|derniers|dernieres)|(premiers|premieres|derniers|dernieres)) <unit> (of|de|d') (the year|this year|last year|l' (annee|an) (derniere|dernier|prochaine|prochain)?|cette annee|<yyyy>)",
    read: ofYear,
    only: 'timeml',
  },
  {
    id: 'date.duration',
    pattern:
      '(daylong|weeklong|monthlong|yearlong|decadelong|hourlong|dayslong|weekslong|monthslong|yearslong)',
    read: long,
  },
  {
    id: 'date.duration',
    pattern: "(tout|toute) (le|la|l'|ce|cette|cet|une|un) <unit>",
    read: wholeUnit,
  },
  {
    id: 'date.duration',
    pattern:
      "(toute (la|l'|une)|all) part=(nuit|matinee|soiree|apres -? midi|night|morning|afternoon|evening)",
    read: wholePart,
  },
  { id: 'date.duration', pattern: '(all|whole|entire|full) <unit>', read: (match) => amount(match, 1) },
  {
    id: 'date.duration',
    pattern:
      '(for|over|within|in|after|take|takes|took|taken|spent|spend|spends|last|lasted|waited|of) (years|months|weeks|days|hours|minutes|decades|centuries)',
    read: bareUnits,
  },
  {
    id: 'date.duration',
    pattern: '(pendant|depuis|durant|apres|faudra|faut|prendra|prend|attendre|attendu|passe) des <unit>',
    read: bareUnits,
  },
  { id: 'date.duration', pattern: 'the (days|weeks|months|years) ahead', read: ahead, only: 'timeml' },
  {
    id: 'date.duration',
    pattern: '<unit> - long',
    read: (match) => amount(match, match.words.word(match.start).endsWith('s') ? undefined : 1),
  },
  { id: 'date.duration', pattern: '24 heures sur 24', read: () => fixed('PT24H') },
];

function fixed(value: string): Reading {
  return { type: 'DURATION', value: () => value, score: 0.8 };
}

function counted(match: Match): Reading | undefined {
  const count = match.get('num') ?? 0;
  const { words, start } = match;
  const [unitAt] = match.range('unit') ?? [0];
  if (!countsUnits(match)) return undefined;
  const unit = words.word(unitAt);
  // « un jour », "one day", "a second", « une seconde » are seldom amounts.
  const article = /^(?:a|an)$/.test(words.word(start));
  if (article && !/^an?$/i.test(words.raw(start))) return undefined; // « mises à jour »
  if (article && /^(?:km|kilomet(?:er|re)s?|miles?|mph)$/.test(words.word(start - 1))) return undefined;
  if (isShow(match, unitAt)) return undefined;
  if (article && match.end === start + 2 && rate(match))
    return { type: 'SET', value: () => duration(match.get('unit') ?? 0, 1), bare: true, score: 0.7 };
  if (
    article &&
    unit === 'day' &&
    (/^(?:for|after|within|in|about|than|least|just|only|nearly|almost)$/.test(words.word(start - 1)) ||
      /^(?:after|before)$/.test(words.word(match.end)))
  )
    return amount(match, 1);
  const from = /^(?:before|after|apres|avant)$/.test(words.word(match.end)) && words.word(start) !== 'a';
  if (
    count === 1 &&
    !from &&
    (words.list[start]?.digits ?? 0) === 0 &&
    /^(?:jour|day|second|seconde|minute|quarter|trimestre|moment|century)$/.test(unit)
  )
    return undefined;
  if (/^(?:quarter|quarters|second)$/.test(unit) && words.word(start) === 'a') return undefined;
  // "a year" after an amount is a rate.
  if (words.raw(match.end) === '-' && words.glued(match.end)) return undefined;
  if (unit === 'an' && words.word(start) === 'a') return undefined;
  return age(match, amount(match, count + (match.range('half') ? 0.5 : 0)));
}

/** "on 60 Minutes" */
function isShow({ words, start }: Match, unitAt: number): boolean {
  const title = words.capital(unitAt) && !words.allCapitals(unitAt) && (words.list[start]?.digits ?? 0) > 0;
  return title && start > 0 && words.letters(start - 1) && !words.capital(start - 1);
}

/** Nouns that an age follows: « une plaignante de 78 ans ». */
const person =
  /^(?:hommes?|femmes?|garcons?|filles?|fillettes?|garconnets?|jeunes?|enfants?|adolescente?s?|habitante?s?|plaignante?s?|etudiante?s?|passante?s?|occupante?s?|militante?s?|gerante?s?|octogenaires?|retraitee?s?|pere|mere|fils|dame|monsieur|veuve|[a-z]+(?:euse|trice|iste|ienne)s?|(?:conduct|agricult|pech|chass|coiff|chauff|institut|direct|act|doct|jou)eurs?|sieur|bebes?|lyceenn?e?s?|collegienn?e?s?|ecolier|ecoliere|policier|policiere|ouvrier|ouviere|pompier|cavalier|cavaliere)$/;

function age(match: Match, reading: Reading | undefined): Reading | undefined {
  const { words, start, end } = match;
  const old = words.raw(end) === '-' ? words.word(end + 1) : words.word(end);
  if (/^(?:old|older|younger)$/.test(old)) return undefined;
  const unit = words.word(match.range('unit')?.[0] ?? 0);
  if ((unit === 'ans' || unit === 'an') && isAge(match)) return undefined;
  if (
    unit === 'ans' &&
    words.raw(start - 1) === ',' &&
    /^[,)]$/.test(words.raw(end)) &&
    (words.list[start]?.digits ?? 0) > 0
  )
    return undefined;
  if (unit === 'ans' && words.raw(start - 1) === '(' && words.raw(end) === ')') return undefined;
  if (unit === 'ans' && /^(?:de|d')$/.test(words.word(start - 1)) && person.test(words.word(start - 2)))
    return undefined;
  return reading;
}

/** « âgé de plus de 65 ans », « âgés de 16 à 17 ans », « il a 22 ans », « à 32 ans, il … », « ses 20 ans ». */
function isAge({ words, start, end }: Match): boolean {
  for (let i = start - 1; i >= start - 6 && i >= 0; i--) {
    if (/^(?:ages?|agee?s?|aine|cadet)$/.test(words.word(i))) return true;
    if (/^[.;!?]$/.test(words.raw(i))) break;
  }
  const before = words.word(start - 1);
  const open = !/^(?:de|d'|ferme|avec|pour|plus|apres|avant|durant)$/.test(words.word(end));
  if (/^(?:ses|leurs)$/.test(before)) return true;
  if (!open || (words.list[start]?.value ?? 0) < 10) return false;
  if (before === 'a' && /^à$/i.test(words.raw(start - 1).normalize('NFC')))
    return words.raw(end) === ',' && !sentenced(words, start);
  return /^(?:ai|as|a|avait|avais|aura|ait|ont|avaient)$/.test(before);
}

function sentenced(words: Words, at: number): boolean {
  for (let i = at - 1; i > at - 6; i--)
    if (/^(?:condamn|peine|port|fix|ramen)/.test(words.word(i))) return true;
  return false;
}

function rate(match: Match): boolean {
  const before = match.words;
  const raw = before.raw(match.start - 1);
  return (
    (before.list[match.start - 1]?.digits ?? 0) > 0 ||
    (/[a-z]{3}s$/.test(raw) &&
      !/^(?:takes|lasts|was|is|as|this|plus|less|dans|depuis|sous|mais|has|less|years|perhaps|lasts|spends|serves)$/.test(
        raw,
      )) ||
    /^(?:times?|once|twice|dollars|euros|people|million|billion|percent|%|barrels|tons|tonnes)$/i.test(raw)
  );
}

function amount(match: Match, count: number | undefined, mod?: Mod): Reading | undefined {
  // "the third in as many weeks"
  if (count === undefined && match.words.word(match.start - 1) === 'as') return undefined;
  const index = match.get('unit');
  if (index === undefined) return undefined;
  const { words } = match;
  const [at] = match.range('unit') ?? [0];
  if (
    index === 13 &&
    /^(?:second|seconde)$/.test(words.word(at)) &&
    (words.list[match.start]?.digits ?? 0) === 0
  )
    return undefined;
  if (words.word(at) === 'quarters' || (words.word(at) === 'quarter' && count === undefined))
    return undefined;
  return { type: 'DURATION', value: () => duration(index, count), score: 0.8, ...(mod && { mod }) };
}

function compound(match: Match): Reading | undefined {
  const [larger, smaller] = [match.get('unit') ?? 0, match.get('smaller') ?? 0];
  const [first, second] = [units[larger], units[smaller]];
  if (!first || !second || smaller === larger || !countsUnits(match)) return undefined;
  // "seven days a week"
  if (/^an?$/.test(match.words.word(match.range('more')?.[0] ?? 0))) return undefined;
  const whole = duration(larger, match.get('num'));
  const part = duration(smaller, match.get('more'));
  if (first.clock === second.clock)
    return { type: 'DURATION', value: () => whole + part.replace(/^PT?/, ''), score: 0.8 };
  return first.clock ? undefined : { type: 'DURATION', value: () => whole + part.slice(1), score: 0.8 };
}

/** « toute la semaine »; « tout le mois d’octobre » is October. */
function wholeUnit(match: Match): Reading | undefined {
  const { words, end } = match;
  const month = /^(?:de|d')$/.test(words.word(end)) && words.has(end + 1, 'month');
  return month ? undefined : amount(match, 1);
}

/** « toute la nuit », "all morning" */
function wholePart({ words, range }: Match): Reading {
  const part = words.word(range('part')?.[0] ?? 0)[0];
  return fixed(`P1T${part === 'n' ? 'NI' : part === 'm' ? 'MO' : part === 'a' ? 'AF' : 'EV'}`);
}

function halfUnit(match: Match): Reading | undefined {
  const halves: Readonly<Record<string, string>> = {
    heure: 'PT30M',
    hour: 'PT30M',
    journee: 'P0.5D',
    day: 'P0.5D',
    siecle: 'P50Y',
    century: 'P50Y',
    an: 'P6M',
    year: 'P6M',
    decade: 'P5Y',
  };
  const value = halves[match.words.word(match.end - 1)];
  return value === undefined ? undefined : fixed(value);
}

/** « les trois derniers mois », "the past few weeks". */
function span(match: Match): Reading | undefined {
  const index = match.get('unit') ?? 0;
  const [at] = match.range('unit') ?? [0];
  const key = match.words.word(at);
  if (!/[sx]$/.test(key) && !/^(?:millennia)$/.test(key)) return undefined;
  if (index === 13 && key === 'second') return undefined;
  return { type: 'DURATION', value: () => duration(index, match.get('num')), score: 0.8, article: true };
}

/** "hours before the deadline" */
function unitsFrom({ words, start }: Match): Reading | undefined {
  const index = words.list[start]?.entry?.classes.get('unit');
  if (index === undefined || /^(?:the|those|these|two|few|many)$/.test(words.word(start - 1)))
    return undefined;
  return { type: 'DURATION', value: () => duration(index, undefined), to: start + 1, bare: true, score: 0.7 };
}

/** "in the weeks ahead" */
function ahead({ words, start, end }: Match): Reading | undefined {
  const index = words.list[start + 1]?.entry?.classes.get('unit');
  if (index === undefined || words.word(end) === 'of') return undefined;
  return { type: 'DURATION', value: () => duration(index, undefined), score: 0.7 };
}

/** "over the past year": up to now, unlike "last year". */
function pastUnit(match: Match): Reading | undefined {
  const index = match.get('unit') ?? 0;
  const [at] = match.range('unit') ?? [0];
  if (index === 10) return undefined;
  if (match.words.word(at).endsWith('s') || (units[index]?.clock && index !== 11)) return undefined;
  const { words, end } = match;
  const last = words.word(match.start + 1) === 'last';
  if (last && (index === 0 || words.word(end) === 'of' || words.word(end) === 'before')) return undefined;
  return { type: 'DURATION', value: () => duration(index, 1), score: 0.8 };
}

/** « la dernière décennie » */
function lastLong({ words, end }: Match): Reading | undefined {
  const index = words.list[end - 1]?.entry?.classes.get('unit');
  return index === undefined
    ? undefined
    : { type: 'DURATION', value: () => duration(index, 1), score: 0.8, article: true };
}

/** "the first three months of the year", « les six premiers mois de 2002 ». */
function ofYear(match: Match): Reading {
  const index = match.get('unit') ?? 0;
  return { type: 'DURATION', value: () => duration(index, match.get('num')), score: 0.8, article: true };
}

const longUnits: Readonly<Record<string, string>> = {
  hourlong: 'PT1H',
  daylong: 'P1D',
  weeklong: 'P1W',
  monthlong: 'P1M',
  yearlong: 'P1Y',
  decadelong: 'P1DE',
  dayslong: 'PXD',
  weekslong: 'PXW',
  monthslong: 'PXM',
  yearslong: 'PXY',
};

function long({ words, start }: Match): Reading | undefined {
  const value = longUnits[words.word(start)];
  return value === undefined ? undefined : { ...fixed(value), bare: true };
}

function recent(match: Match): Reading | undefined {
  const [at] = match.range('unit') ?? [0];
  return match.words.word(at).endsWith('s') ? span(match) : undefined;
}

function bareUnits(match: Match): Reading | undefined {
  const from = match.end - 1;
  const index = match.words.list[from]?.entry?.classes.get('unit');
  if (index === undefined || !match.words.word(from).endsWith('s')) return undefined;
  return { type: 'DURATION', value: () => duration(index, undefined), from, score: 0.7 };
}
