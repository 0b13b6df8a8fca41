import { cities, towns } from '../../src/detect/entities/data/cities.ts';
import { familyNames, givenNames } from '../../src/detect/entities/data/people.ts';
import { fold } from '../../src/detect/lexicon/fold.ts';
import { kind } from '../../src/detect/lexicon/kind.ts';
import type { Lexicon } from '../../src/detect/lexicon/lexicon.ts';
import type { Random } from './random.ts';
import type { Sample } from './sample.ts';

/** A person’s name in its usual order and capitals. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
}

const plainName = /^\p{Lu}[\p{Ll}’'.-]+(?:\p{Lu}\p{Ll}+)?(?:-\p{Lu}\p{Ll}+)*$/u;
const acronym = /^\p{Lu}{2,8}$/u;

/** Names to swap in: of the corpora, of the lists in the package, and made up letter by letter after them. */
export class NamePool {
  readonly people: readonly PersonName[];
  readonly towns: readonly string[];
  /** Bodies of several words by their folded first word. */
  readonly bodies: ReadonlyMap<string, readonly string[]>;
  readonly #lexicon: Lexicon;

  constructor(samples: readonly Sample[], lexicon: Lexicon, random: Random) {
    this.#lexicon = lexicon;
    const people: PersonName[] = [];
    const towns = new Set<string>();
    const bodies = new Map<string, string[]>();
    for (const { names, text, source } of samples) {
      if (/^(?:newseye|europeana)/.test(source)) continue;
      for (const { start, end, label } of names) {
        const name = text.slice(start, end);
        if (label === 'person') people.push(...personName(name));
        if (source !== 'own') continue;
        if (label === 'place' && this.isTown(name)) towns.add(name);
        const words = name.split(' ');
        if (label !== 'organization' || words.length < 2) continue;
        const head = fold(words[0] as string);
        const alike = bodies.get(head);
        if (alike) alike.push(name);
        else bodies.set(head, [name]);
      }
    }
    this.bodies = bodies;
    this.people = [...people, ...madeUp(people, random)];
    this.towns = [...towns, ...listedTowns(random, towns.size)];
  }

  /** A town’s name, or one that no list has: no article goes with it. */
  isTown(name: string): boolean {
    const kinds = this.#lexicon.kinds(fold(name));
    return /^\p{Lu}\p{Ll}/u.test(name) && !name.includes(' ') && (kinds & (kind.country | kind.region)) === 0;
  }
}

function personName(name: string): PersonName[] {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 4 || !words.every((word) => plainName.test(word))) return [];
  return [{ given: words[0] as string, family: words.slice(1).join(' ') }];
}

/** First names of the lists with family names that sound like those of the samples. */
function madeUp(people: readonly PersonName[], random: Random): PersonName[] {
  const listed = (text: string) => text.trim().split(/\s+/).map(capitalize);
  const given = [...listed(givenNames), ...people.map((name) => name.given)];
  const family = [...listed(familyNames), ...people.map((name) => name.family)];
  const letters = new Map<string, string[]>();
  for (const name of family) {
    const padded = `^^${name.split(' ').at(-1)?.toLowerCase()}$`;
    for (let at = 2; at < padded.length; at++) {
      const before = padded.slice(at - 2, at);
      const next = letters.get(before);
      if (next) next.push(padded.charAt(at));
      else letters.set(before, [padded.charAt(at)]);
    }
  }
  return people.map(() => ({
    given: random.pick(given),
    family: random.chance(0.4) ? random.pick(family) : capitalize(spell(letters, random)),
  }));
}

/** A word whose letters follow each other as in the words that `letters` was counted from. */
function spell(letters: ReadonlyMap<string, readonly string[]>, random: Random): string {
  let word = '^^';
  while (word.length < 14) {
    const next = random.pick(letters.get(word.slice(-2)) ?? ['$']);
    if (next === '$' && word.length > 5) break;
    if (next !== '$') word += next;
    else word = '^^';
  }
  return word.slice(2);
}

function listedTowns(random: Random, count: number): string[] {
  const all = [...cities.split('\n'), ...towns.split('\n')];
  const hyphen = () => (random.chance(0.5) ? '-' : ' ');
  return Array.from({ length: count }, () => random.pick(all).split(' ').map(capitalize).join(hyphen()));
}

export function capitalize(word: string): string {
  return word.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Two to five capitals that no list has. */
export function madeUpAcronym(random: Random): string {
  const length = 2 + random.below(4);
  return Array.from({ length }, (_, at) =>
    at % 2 === 0 ? random.pick([...'BCDFGLMNPRSTUA']) : random.pick([...'AEIOCNPRSTF']),
  ).join('');
}

export function isAcronym(name: string): boolean {
  return acronym.test(name);
}
