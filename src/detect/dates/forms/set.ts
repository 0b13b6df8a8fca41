import { duration } from '../lexicon/units.ts';
import type { Match, Reading, Rule } from '../rule.ts';

/** Recurring times: « chaque année », « tous les trois mois », "twice a week", « le lundi », "daily". */
export const setRules: readonly Rule[] = [
  { id: 'date.set', pattern: '(chaque|every|each) (other)? <num>? <unit>', read: everyUnit },
  { id: 'date.set', pattern: '(tous les|toutes les) <num>? <unit>', read: everyUnit },
  {
    id: 'date.set',
    pattern:
      '(chaque|every|each|tous les) (<wd>|<wds:wd>) part=(morning|afternoon|evening|night|matin|matins|soir|soirs|apres -? midi)?',
    read: everyWeekday,
  },
  { id: 'date.set', pattern: 'every other (<wd>|<wds:wd>)', read: () => set('P2W') },
  {
    id: 'date.set',
    pattern: '(every (few|couple of)|(once|twice) every <num>?) <unit>',
    read: (match) =>
      set(
        duration(
          match.get('unit') ?? 0,
          match.get('num') ?? (match.words.key(match.start) === 'every' ? undefined : 1),
        ),
      ),
  },
  {
    id: 'date.set',
    pattern: "chaque (fin|debut|milieu) (de|d') <unit>",
    read: (match) => set(duration(match.get('unit') ?? 0, 1)),
  },
  { id: 'date.set', pattern: '(tous les) (etes|hivers|printemps|automnes)', read: everySeason },
  { id: 'date.set', pattern: '(les)? <wds:wd>', read: everyWeekday },
  { id: 'date.set', pattern: '<wd> (mornings|afternoons|evenings|nights|matins|soirs)', read: weekdayParts },
  {
    id: 'date.set',
    pattern: '(les)? (weekends|week - ends)',
    read: () => set('XXXX-WXX-WE'),
    only: 'timeml',
  },
  { id: 'date.set', pattern: 'le <wd> (matin|soir|midi|apres -? midi)', read: weekdayPart, only: 'timeml' },
  {
    id: 'date.set',
    pattern:
      '(le|la|les|the|every|each|chaque|tous les)? <ordinal> (<wd>|<wds:wd>) (du mois|de chaque mois|of the month|of every month|of each month|each month)',
    read: everyWeekday,
    only: 'timeml',
  },
  {
    id: 'date.set',
    pattern: '(chaque|every|each) <month>',
    read: (match) => set(`XXXX-${String(match.get('month')).padStart(2, '0')}`),
  },
  {
    id: 'date.set',
    pattern: '(chaque|every|each) <season>',
    read: (match) => set(`XXXX-${['SP', 'SU', 'FA', 'WI'][match.get('season') ?? 0]}`),
  },
  {
    id: 'date.set',
    pattern:
      '(chaque|every|each|tous les|toutes les) (matin|matins|soir|soirs|nuit|nuits|morning|evening|night)',
    read: everyPart,
  },
  {
    id: 'date.set',
    pattern: '(<num> (fois|times)|once|twice) (par|a|an|per|each|every) <unit>',
    read: perUnit,
  },
  { id: 'date.set', pattern: '(par|per) (an|annee|mois|semaine|jour|year|month|week|day|annum)', read: rate },
  {
    id: 'date.set',
    pattern: '(annuel|annuelle|annuels|annuelles|annuellement|annual|annually|yearly)',
    read: (match) => adjective(match, 'P1Y'),
  },
  {
    id: 'date.set',
    pattern: '(mensuel|mensuelle|mensuels|mensuelles|mensuellement|monthly)',
    read: (match) => adjective(match, 'P1M'),
  },
  {
    id: 'date.set',
    pattern: '(hebdomadaire|hebdomadaires|hebdomadairement|weekly)',
    read: (match) => adjective(match, 'P1W'),
  },
  {
    id: 'date.set',
    pattern: '(trimestriel|trimestrielle|trimestriels|trimestrielles|trimestriellement|quarterly)',
    read: (match) => adjective(match, 'P1Q'),
  },
  {
    id: 'date.set',
    pattern: '(quotidiennement|daily|quotidienne|quotidiennes)',
    read: (match) => (/^vie$/.test(match.words.word(match.start - 1)) ? undefined : adjective(match, 'P1D')),
  },
  { id: 'date.set', pattern: '(quotidien|quotidiens)', read: daily },
  {
    id: 'date.set',
    pattern:
      '(semestriel|semestrielle|semestriels|semestrielles|semiannual|semiannually|semi - (annual|annually))',
    read: (match) => adjective(match, 'P6M'),
  },
  {
    id: 'date.set',
    pattern: '(bimestriel|bimestrielle|bimonthly)',
    read: (match) => adjective(match, 'P2M'),
  },
  { id: 'date.set', pattern: '(bimensuel|bimensuelle|biweekly)', read: (match) => adjective(match, 'P2W') },
  { id: 'date.set', pattern: 'nightly', read: (match) => adjective(match, 'XXXX-XX-XXTNI') },
];

function set(value: string): Reading {
  return { type: 'SET', value: () => value, score: 0.8 };
}

/** « l’hebdomadaire », "the Daily Mirror" are papers. */
function adjective({ words, start, end }: Match, value: string): Reading | undefined {
  if (/^(?:l'|un|cet|d')$/.test(words.word(start - 1))) return undefined;
  if (words.capital(start) && words.continues(end) && words.capital(end)) return undefined;
  return { ...set(value), bare: true };
}

function everyUnit(match: Match): Reading | undefined {
  const index = match.get('unit') ?? 0;
  const [at] = match.range('unit') ?? [0];
  if (index === 13 && /^(?:second|seconde)$/.test(match.words.word(at))) return undefined;
  return set(duration(index, match.get('num') ?? (match.words.word(match.start + 1) === 'other' ? 2 : 1)));
}

/** « des contrôles quotidiens »; « le quotidien », « un quotidien » are a paper or plain life. */
function daily(match: Match): Reading | undefined {
  const { words, start } = match;
  const before = words.word(start - 1);
  const noun =
    words.continues(start) && words.letters(start - 1) && !words.capital(start - 1) && before.length > 3;
  return noun && !/^(?:dans|leurs?|notre|votre|quel|grand|autre|chaque|pour|avec|sans)$/.test(before)
    ? adjective(match, 'P1D')
    : undefined;
}

function everyWeekday(match: Match): Reading {
  const part = match.range('part');
  const word = part ? match.words.word(part[0]) : '';
  const time =
    word === '' ? '' : /^m/.test(word) ? 'TMO' : /^a/.test(word) ? 'TAF' : /^n/.test(word) ? 'TNI' : 'TEV';
  return set(`XXXX-WXX-${match.get('wd')}${time}`);
}

function everySeason({ words, end }: Match): Reading {
  const season = words.word(end - 1);
  return set(
    `XXXX-${season === 'etes' ? 'SU' : season === 'hivers' ? 'WI' : season === 'printemps' ? 'SP' : 'FA'}`,
  );
}

/** "Friday nights", « les lundis matins » */
function weekdayParts(match: Match): Reading {
  const word = match.words.word(match.end - 1);
  const part = /^m/.test(word) ? 'TMO' : /^a/.test(word) ? 'TAF' : /^n/.test(word) ? 'TNI' : 'TEV';
  return set(`XXXX-WXX-${match.get('wd')}${part}`);
}

/** « le jeudi soir » without a date. */
function weekdayPart(match: Match): Reading {
  const word = match.words.word(match.start + 2);
  const part = word === 'matin' ? 'TMO' : word === 'soir' ? 'TEV' : word === 'midi' ? 'T12:00' : 'TAF';
  return set(`XXXX-WXX-${match.get('wd')}${part}`);
}

function everyPart(match: Match): Reading {
  const word = match.words.word(match.end - 1);
  return set(`XXXX-XX-XXT${/^m/.test(word) ? 'MO' : /^n/.test(word) ? 'NI' : 'EV'}`);
}

function perUnit(match: Match): Reading {
  return set(duration(match.get('unit') ?? 0, 1));
}

function rate(match: Match): Reading | undefined {
  const word = match.words.word(match.end - 1);
  const index = word === 'annum' ? 5 : match.words.list[match.end - 1]?.entry?.classes.get('unit');
  return index === undefined ? undefined : set(duration(index, 1));
}
