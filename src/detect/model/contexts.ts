import { kind } from '../lexicon/kind.ts';
import type { Form } from './forms.ts';
import { feature, join } from './hash.ts';

/** The words of one sentence as forms, with what the paragraph says of each. All arrays have the sentence’s length. */
export interface SentenceForms {
  /** With two edges before and two after: the form of word `at` is `forms[at + 2]`. */
  readonly forms: readonly Form[];
  /** Bits of `wordFlag`. */
  readonly flags: Uint8Array;
  /** A known name of several words or one around the word: its kinds, 0 when none. */
  readonly nameKinds: Int32Array;
  /** The word’s place in that name, as in `tags.ts`. */
  readonly namePlace: Uint8Array;
  /** What the rules say of the word, as a hash; 0 when nothing. Undefined when no rules were asked. */
  readonly ruleLabel: Int32Array;
  readonly ruleName: Int32Array;
  /** 0 French, 1 English. */
  readonly language: number;
  /** 0 normal, 1 all capitals, 2 title case. */
  readonly casing: number;
}

export const wordFlag = { first: 1, glued: 2 } as const;

/** The most features a word has from its context. */
export const mostContexts = 80;

/** Templates are numbered from here; those of words alone come before. */
const base = 256;
const headKinds =
  kind.organizationHead | kind.officeHead | kind.placeHead | kind.title | kind.function | kind.lowerHead;
const headReach = 7;
const none = 0x5bd1e995;

/**
 * Writes the features of the word at `at` that come from its neighbours into `out`; returns how many. Far from
 * capitals, where names are rare, few are written.
 */
export function contextFeatures(sentence: SentenceForms, at: number, out: Int32Array): number {
  const { forms, flags, language, casing } = sentence;
  const here = forms[at + 2] as Form;
  const before = forms[at + 1] as Form;
  const after = forms[at + 3] as Form;
  const before2 = forms[at] as Form;
  const after2 = forms[at + 4] as Form;
  const flag = flags[at] as number;
  let count = 0;
  const put = (template: number, value: number) => {
    out[count++] = feature(base + template, value);
  };
  put(0, join(before.key, here.key));
  put(1, join(here.key, after.key));
  const label = sentence.ruleLabel[at] as number;
  if (!here.capital && !before.capital && !after.capital && label === 0) {
    const heads = headFeatures(sentence, at, out, count);
    if (heads === count) return count;
  }
  put(2, join(before.shape, here.shape));
  put(3, join(here.shape, after.shape));
  put(4, join(join(before.shape, here.shape), after.shape));
  put(5, join(before.kindsHash, here.kindsHash));
  put(6, join(here.kindsHash, after.kindsHash));
  put(7, join(before.key, here.shape));
  put(8, join(here.shape, after.key));
  put(9, join(before2.key, before.key));
  put(10, join(after.key, after2.key));
  put(11, join(join(before2.key, before.key), here.shape));
  put(12, join(join(before.kindsHash, here.shape), after.kindsHash));
  put(13, join(here.shape, language));
  put(14, join(here.kindsHash, flag * 2 + language));
  put(15, join(here.shape, flag * 4 + casing));
  put(16, join(before2.kindsHash, here.shape));
  if (flag !== 0) put(17, join(here.key, flag));
  if (casing !== 0) {
    put(18, join(here.kindsHash, casing));
    put(19, join(before.key, casing));
    put(20, join(here.key, casing));
  }
  const kinds = sentence.nameKinds[at] as number;
  if (kinds !== 0) {
    const where = sentence.namePlace[at] as number;
    put(21, join(kinds, where));
    for (let bit = 0; bit < 31; bit++) if (kinds & (1 << bit)) put(22, bit * 4 + where);
    put(23, join(join(kinds, where), before.key));
    put(24, join(join(kinds, where), casing * 2 + (flag & 1)));
  }
  put(25, label);
  put(26, join(label, sentence.ruleLabel[at - 1] ?? none));
  put(27, join(label, sentence.ruleLabel[at + 1] ?? none));
  put(28, join(label, here.kindsHash));
  if (label !== 0) {
    put(29, sentence.ruleName[at] as number);
    put(30, join(sentence.ruleName[at] as number, here.shape));
  }
  count = runFeatures(sentence, at, out, count);
  return headFeatures(sentence, at, out, count);
}

/** What stands before and after the run of capitalised words that the word is in. */
function runFeatures(sentence: SentenceForms, at: number, out: Int32Array, count: number): number {
  const { forms } = sentence;
  const here = forms[at + 2] as Form;
  if (!here.capital || sentence.casing === 1) return count;
  let from = at;
  while (at - from < 6 && (forms[from + 1] as Form).capital) from--;
  let to = at + 1;
  while (to - at < 7 && (forms[to + 2] as Form).capital) to++;
  const left = forms[from + 1] as Form;
  const right = forms[to + 2] as Form;
  const where = (from === at ? 0 : 1) + (to === at + 1 ? 0 : 2);
  const left2 = from > 0 ? (forms[from] as Form).key : none;
  const right2 = to + 3 < forms.length ? (forms[to + 3] as Form).key : none;
  const put = (template: number, value: number) => {
    out[count++] = feature(base + template, value);
  };
  put(40, join(left.key, where));
  put(41, join(right.key, where));
  put(42, join(left.kindsHash, where));
  put(43, join(right.kindsHash, where));
  put(44, join(join(left2, left.key), where));
  put(45, join(join(right.key, right2), where));
  put(46, Math.min(to - from, 6) * 8 + Math.min(at - from, 5));
  put(47, join(join(left.key, right.key), where));
  if (to - from > 1) {
    put(48, join((forms[from + 2] as Form).key, where));
    put(49, join((forms[from + 2] as Form).kindsHash, where));
    put(50, join((forms[to + 1] as Form).key, where));
    put(51, join((forms[to + 1] as Form).kindsHash, where));
    put(52, join((forms[to + 1] as Form).shape, join((forms[from + 2] as Form).shape, where)));
  }
  return count;
}

/** The nearest noun before the word that names what follows: `ministère`, `général`, `ville`. */
function headFeatures(sentence: SentenceForms, at: number, out: Int32Array, count: number): number {
  const { forms } = sentence;
  const here = forms[at + 2] as Form;
  for (let back = 1; back <= headReach; back++) {
    const form = forms[at + 2 - back];
    if (form === undefined || form.mark) break;
    if ((form.kinds & headKinds) === 0) continue;
    const distance = Math.min(back, 4);
    const known = (form.kinds & headKinds) | (form.capital ? 1 << 29 : 0);
    out[count++] = feature(base + 60, join(form.key, join(here.shape, distance)));
    out[count++] = feature(base + 61, join(known, join(here.shape, distance)));
    out[count++] = feature(base + 62, join(known, here.key));
    break;
  }
  return count;
}
