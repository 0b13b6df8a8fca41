import type { Kind } from '../lexicon/kind.ts';
import { Lexicon, type WordList } from '../lexicon/lexicon.ts';
import { africanFamilyNames, africanGivenNames } from './data/african-names.ts';
import { africanOrganizations } from './data/african-organizations.ts';
import { africanTowns, africanWeakTowns } from './data/african-places.ts';
import { anglophoneFamilyNames, anglophoneGivenNames } from './data/anglophone-names.ts';
import { anglophoneOrganizations } from './data/anglophone-organizations.ts';
import { cities, towns, weakCities } from './data/cities.ts';
import { countries } from './data/countries.ts';
import { demonymStems, englishDemonyms, functionWords, thingWords, timeWords } from './data/grammar.ts';
import { localeGivenNames, localeSurnames } from './data/locale-names.ts';
import {
  companySuffixes,
  lowerHeads,
  notOrganizations,
  officeHeads,
  organizationAdjectives,
  organizationHeads,
  organizations,
} from './data/organizations.ts';
import {
  familyNames,
  functions,
  givenNames,
  particles,
  speechVerbs,
  titles,
  worldFamilyNames,
} from './data/people.ts';
import * as known from './data/person-names.ts';
import { areas, countryForms, locatives, placeHeads } from './data/places.ts';
import { regions, weakRegions } from './data/regions.ts';
import { commonWords } from './data/words.ts';

const byLine: readonly (readonly [Kind, string])[] = [
  ['common', commonWords],
  ['given', known.givenNames],
  ['given', localeGivenNames],
  ['family', localeSurnames],
  ['family', known.surnames],
  ['city', cities],
  ['town', towns],
  ['weakPlace', weakCities],
  ['weakPlace', weakRegions],
  ['region', regions],
  ['country', countries],
  ['country', countryForms],
  ['city', areas],
  ['town', africanTowns],
  ['weakPlace', africanWeakTowns],
  ['organization', organizations],
  ['organization', africanOrganizations],
  ['organization', anglophoneOrganizations],
];

const bySpace: readonly (readonly [Kind, string])[] = [
  ['given', givenNames],
  ['family', familyNames],
  ['given', africanGivenNames],
  ['family', africanFamilyNames],
  ['given', anglophoneGivenNames],
  ['family', anglophoneFamilyNames],
  ['family', worldFamilyNames],
  ['title', titles],
  ['function', functions],
  ['speech', speechVerbs],
  ['particle', particles],
  ['organizationHead', organizationHeads],
  ['officeHead', officeHeads],
  ['lowerHead', lowerHeads],
  ['organizationAdjective', organizationAdjectives],
  ['companySuffix', companySuffixes],
  ['notOrganization', notOrganizations],
  ['placeHead', placeHeads],
  ['locative', locatives],
  ['functionWord', functionWords],
  ['time', timeWords],
  ['thing', thingWords],
  ['demonym', inflect(demonymStems)],
  ['demonym', withPlurals(englishDemonyms)],
];

/** The lexicon of the entity rules, in French and English. Built when asked for: it takes some 20 milliseconds. */
export function standardLexicon(): Lexicon {
  const list = (separator: WordList['separator']) => (entry: readonly [Kind, string]) =>
    ({ kind: entry[0], words: entry[1], separator }) satisfies WordList;
  return new Lexicon([...byLine.map(list('line')), ...bySpace.map(list('space'))]);
}

/** `Kenyan` → `Kenyan`, `Kenyans`. */
function withPlurals(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, `${word}s`])
    .join(' ');
}

/** Feminine and plural forms of nationalities: `malien` → `malienne`, `maliens`, `maliennes`. */
function inflect(stems: string): string {
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => [stem, `${stem}s`, ...feminine(stem).flatMap((form) => [form, `${form}s`])])
    .join(' ');
}

function feminine(stem: string): string[] {
  if (stem.endsWith('en')) return [`${stem}ne`];
  if (stem.endsWith('f')) return [`${stem.slice(0, -1)}ve`];
  if (stem.endsWith('b')) return [`${stem}e`, `${stem}ais`, `${stem}ese`];
  return stem.endsWith('e') ? [] : [`${stem}e`, `${stem}ne`];
}
