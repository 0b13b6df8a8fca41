import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { feature, hashText, join } from './hash.ts';

/** What a word is by itself, as hashes; kept for every spelling. */
export interface Form {
  readonly key: number;
  readonly shape: number;
  /** The lexicon’s kinds of it. */
  readonly kinds: number;
  readonly kindsHash: number;
  readonly suffix: number;
  readonly capital: boolean;
  readonly mark: boolean;
}

/** Features that a word gives to the word two before it, one before it, itself, one after it, two after it. */
export type FormFeatures = readonly Int32Array[];

/** How many spellings are remembered; the memory starts afresh beyond it. */
const remembered = 30_000;
/** Spellings longer than this, in code units, are cut: nothing beyond it tells names apart. */
const longestForm = 40;
/** Template numbers of a word’s own features, apart from those of contexts. */
const own = 0;
const perOffset = 40;
const kindCount = Object.keys(kind).length;
/** What every place’s name has in common. */
const anyPlace = 30;

/** The forms of words, computed once for each spelling. */
export class FormTable<Extra = undefined> {
  readonly #extra: (features: FormFeatures) => Extra;
  #forms = new Map<string, Form & { readonly extra: Extra }>();

  /** @param extra made once of each form’s features and kept with it */
  constructor(extra: (features: FormFeatures) => Extra) {
    this.#extra = extra;
  }

  get(word: Word): Form & { readonly extra: Extra } {
    const known = this.#forms.get(word.text);
    if (known) return known;
    const full = { ...formOf(word), extra: this.#extra(featuresOf(word)) };
    if (word.text.length <= longestForm) {
      if (this.#forms.size >= remembered) this.#forms = new Map();
      this.#forms.set(word.text, full);
    }
    return full;
  }
}

/** What stands before the first and after the last word. */
export const edge: Form = {
  key: hashText('\n'),
  shape: hashText('\n'),
  kinds: 0,
  kindsHash: hashText('\n'),
  suffix: 0,
  capital: false,
  mark: true,
};

export const edgeFeatures: FormFeatures = [-2, -1, 0, 1, 2].map((offset) =>
  Int32Array.of(feature(own + perOffset * (offset + 2), 1)),
);

function formOf(word: Word): Form {
  const text = word.text.slice(0, longestForm);
  const key = word.key.slice(0, longestForm);
  const shape = hashText(shapeOf(text));
  return {
    key: hashText(key),
    shape,
    kinds: word.kinds,
    kindsHash: join(word.kinds | (1 << 30), 7),
    suffix: hashText(key, Math.max(0, key.length - 3)),
    capital: word.shape !== 'lower' && word.shape !== 'mark' && word.shape !== 'number',
    mark: word.shape === 'mark',
  };
}

function featuresOf(word: Word): FormFeatures {
  const form = formOf(word);
  const text = word.text.slice(0, longestForm);
  const key = word.key.slice(0, longestForm);
  return [-2, -1, 0, 1, 2].map((offset) => featuresAt(offset, form, text, key));
}

function featuresAt(offset: number, form: Form, text: string, key: string): Int32Array {
  const base = own + perOffset * (offset + 2);
  const found = [
    feature(base + 2, form.key),
    feature(base + 3, form.shape),
    feature(base + 4, form.kindsHash),
  ];
  if (Math.abs(offset) === 2) return Int32Array.from(found);
  for (let bit = 0; bit < kindCount; bit++) if (form.kinds & (1 << bit)) found.push(feature(base + 5, bit));
  if (form.kinds & placeKinds) found.push(feature(base + 5, anyPlace));
  if (form.mark) return Int32Array.from(found);
  found.push(feature(base + 6, form.suffix));
  if (offset !== 0) return Int32Array.from(found);
  found.push(feature(base + 1, 0), feature(base + 7, hashText(text)));
  for (let size = 1; size <= 4 && size < key.length; size++)
    found.push(feature(base + 8 + size, hashText(key, 0, size)));
  for (let size = 2; size <= 5 && size < key.length; size++) {
    if (size !== 3) found.push(feature(base + 12 + size, hashText(key, key.length - size)));
  }
  found.push(
    feature(base + 20, join(form.suffix, form.shape)),
    feature(base + 21, join(form.kindsHash, form.shape)),
  );
  if (form.capital) found.push(feature(base + 22, join(form.shape, Math.min(text.length, 8))));
  return Int32Array.from(found);
}

const classes = /(\p{Lu}+)|(\p{Ll}+)|(\p{L}|\p{M})+|(\p{N}+)/gu;

/** `Diop` → `Xx`, `N’Djamena` → `X’Xx`, `AES` → `XX`, `2e` → `9x`. */
function shapeOf(text: string): string {
  return text
    .replace(classes, (run, upper: string, lower: string, other: string, number: string) => {
      if (upper !== undefined) return run.length > 1 ? 'XX' : 'X';
      if (lower !== undefined || other !== undefined) return 'x';
      return number === undefined ? run : run.length > 3 ? '9999' : '9';
    })
    .slice(0, 8);
}
