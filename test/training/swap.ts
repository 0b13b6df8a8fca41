import { fold } from '../../src/detect/lexicon/fold.ts';
import { isAcronym, madeUpAcronym, type NamePool, type PersonName } from './name-pool.ts';
import type { Random } from './random.ts';
import type { Sample, SampleName } from './sample.ts';

/** The same articles with other names in them; one name stays one name within a document. */
export class Swapper {
  readonly #pool: NamePool;
  readonly #random: Random;
  /** For the document at hand: what stands for each name and each family name. */
  #people = new Map<string, { name: PersonName; words: string[] }>();
  #others = new Map<string, string>();
  #document = '';

  constructor(pool: NamePool, random: Random) {
    this.#pool = pool;
    this.#random = random;
  }

  swap(sample: Sample): Sample {
    if (sample.document !== this.#document) {
      this.#document = sample.document;
      this.#people = new Map();
      this.#others = new Map();
    }
    let text = '';
    let at = 0;
    const names: SampleName[] = [];
    for (const name of sample.names) {
      text += sample.text.slice(at, name.start);
      const start = text.length;
      text += this.#instead(sample.text, name);
      names.push({ start, end: text.length, label: name.label });
      at = name.end;
    }
    return { ...sample, text: text + sample.text.slice(at), names };
  }

  #instead(text: string, { start, end, label }: SampleName): string {
    const old = text.slice(start, end);
    const before = text.slice(Math.max(0, start - 4), start).toLowerCase();
    const fits = (name: string) => {
      const vowel = /^[aeiouyéèêh]/i.test(name);
      if (/(?:^|[^\p{L}])(?:d|l|qu)['’]$/u.test(before)) return vowel;
      return !(/\b(?:de|que) $/.test(before) && vowel);
    };
    if (label === 'person') return this.#person(old, fits);
    const known = this.#others.get(old);
    if (known !== undefined && fits(known)) return known;
    const next = label === 'place' ? this.#place(old, fits) : this.#body(old, text, fits);
    this.#others.set(old, next);
    return next;
  }

  #place(old: string, fits: (name: string) => boolean): string {
    return this.#pool.isTown(old) && this.#random.chance(0.7)
      ? this.#fitting(this.#pool.towns, fits, old)
      : old;
  }

  #body(old: string, text: string, fits: (name: string) => boolean): string {
    if (isAcronym(old)) {
      if (text.includes(`(${old})`) || !this.#random.chance(0.1)) return old;
      const made = madeUpAcronym(this.#random);
      return fits(made) ? made : old;
    }
    const head = fold(old.split(' ', 1)[0] ?? '');
    const alike = this.#pool.bodies.get(head);
    if (!old.includes(' ') || !alike || !this.#random.chance(0.15)) return old;
    const capital = (name: string) => name.charAt(0) === old.charAt(0);
    return this.#fitting(alike, (name) => fits(name) && capital(name), old);
  }

  #person(old: string, fits: (name: string) => boolean): string {
    const words = old.split(' ');
    if (words.length > 5) return old;
    const upper = words.map((word) => word.length > 2 && word === word.toUpperCase());
    const { name } = this.#standIn(words);
    const capitals = upper.every(Boolean);
    if (words.length === 1) {
      const short = name.family;
      const plain = fits(short) ? short : old;
      return capitals ? plain.toUpperCase() : plain;
    }
    if (/^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(words[0] ?? '')) return `${name.given.charAt(0)}. ${name.family}`;
    const inverted = upper[0] === true && upper.at(-1) === false;
    const full = this.#written(name, inverted, upper.some(Boolean));
    const fitting = fits(full) ? full : old;
    return capitals ? fitting.toUpperCase() : fitting;
  }

  #written({ given, family }: PersonName, inverted: boolean, upper: boolean): string {
    const random = this.#random;
    const loud = upper || random.chance(0.08);
    const last = loud ? family.toUpperCase() : family;
    if (inverted || random.chance(0.04)) return `${inverted ? family.toUpperCase() : last} ${given}`;
    if (random.chance(0.04)) return `${given.charAt(0)}. ${last}`;
    return `${given} ${last}`;
  }

  /** The person that stands for a name; `Diop` gets the one of `Abdoulaye Diop`. */
  #standIn(words: readonly string[]): { name: PersonName; words: string[] } {
    const keys = words.map(fold);
    for (const other of this.#people.values())
      if (keys.every((key) => other.words.includes(key))) return other;
    const made = { name: this.#random.pick(this.#pool.people), words: keys };
    this.#people.set(keys.join(' '), made);
    return made;
  }

  #fitting(names: readonly string[], fits: (name: string) => boolean, otherwise: string): string {
    for (let tries = 0; tries < 20; tries++) {
      const name = this.#random.pick(names);
      if (fits(name)) return name;
    }
    return otherwise;
  }
}
