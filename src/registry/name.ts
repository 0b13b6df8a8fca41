import { similarity } from '../text/similarity.ts';

/**
 * How likely two spellings name the same thing, 0 to 1: 1 for the same words in any order,
 * case and accents; less for a surname or an initial alone and for transliterations
 * (`Sergueï LAVROV`, `Sergei Lavrov`, `S. Lavrov`, `Lavrov`).
 */
export function nameLikeness(a: string, b: string): number {
  return likeness(nameWords(a), nameWords(b));
}

/** As {@link nameLikeness}, and whether neither name has words beyond the other’s, titles aside. */
export function compareNames(a: string, b: string): { likeness: number; whole: boolean } {
  const wordsA = nameWords(a);
  const wordsB = nameWords(b);
  return { likeness: likeness(wordsA, wordsB), whole: wordsA.length === wordsB.length };
}

/** Words that an acronym may leave out. */
const small: ReadonlySet<string> = new Set(
  'a an and au aux d de des du en et for l la le les of on pour sur the'.split(' '),
);

/** Whether one of two names is made of the initials of the other: `ONU`, `Organisation des Nations unies`. */
export function isAcronymOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const letters = short.replace(/[.\s]/g, '').normalize('NFD').replace(/\p{M}/gu, '');
  if (!/^\p{Lu}{2,}$/u.test(letters)) return false;
  const initials = nameWords(long).flatMap(({ form }) => (small.has(form) ? [] : form.charAt(0)));
  return initials.join('') === letters.toLowerCase();
}

function likeness(wordsA: readonly NameWord[], wordsB: readonly NameWord[]): number {
  if (wordsA.length === 0 || wordsB.length === 0) return 0;
  const [fewer, more] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const free = [...more];
  let sum = 0;
  let surname = false;
  for (const word of fewer) {
    const scores = free.map((other) => wordLikeness(word, other));
    const best = scores.reduce((at, score, i) => (score > (scores[at] ?? 0) ? i : at), 0);
    const score = scores[best] ?? 0;
    if (score === 0) return 0;
    sum += score;
    surname ||= free[best] === more.at(-1) && word.form.length > 1;
    free.splice(best, 1);
  }
  const mean = sum / fewer.length;
  if (free.length === 0) return mean;
  // Some words are missing: the family name, which stands last or in capitals, must be there.
  const family = surname || fewer.some(({ capitals, form }) => capitals && form.length > 1);
  const missing = fewer.length === 1 ? 0.78 : 0.88;
  return mean * (family ? missing : 0.5);
}

interface NameWord {
  /** Lower case, without accents. */
  readonly form: string;
  /** As it may have been written from another alphabet. */
  readonly sound: string;
  readonly capitals: boolean;
}

/** Words that say who someone is, not what he is called. */
const titles: ReadonlySet<string> = new Set(
  'm mm mme mmes mlle me dr pr prof mr mrs ms sir dame lord general colonel capitaine president ministre imam pere sheikh cheikh el hadj hadja alhaji'.split(
    ' ',
  ),
);

function nameWords(name: string): NameWord[] {
  const words = name.split(/[\s\u00A0.,’'‐‑-]+/u).filter(Boolean);
  const parsed = words.map((word) => {
    const form = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return { form, sound: soundOf(form), capitals: word.length > 1 && word === word.toUpperCase() };
  });
  const named = parsed.filter(({ form }, i) => !(titles.has(form) && i < parsed.length - 1));
  return named.length > 0 ? named : parsed;
}

/** Spellings of one name from Arabic, Cyrillic or African languages meet in one form. */
function soundOf(form: string): string {
  return form
    .replace(/gu(?=[ei])/g, 'g')
    .replace(/ou|oo|w/g, 'u')
    .replace(/x/g, 'ks')
    .replace(/kh|ck|q|c(?=[aou])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/tch|sch|sh/g, 'ch')
    .replace(/dj|j/g, 'j')
    .replace(/e?[iy]/g, 'i')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');
}

function wordLikeness(a: NameWord, b: NameWord): number {
  if (a.form === b.form) return 1;
  if (a.form.length === 1 || b.form.length === 1) return a.form[0] === b.form[0] ? 0.85 : 0;
  if (a.sound === b.sound && a.sound.length > 1) return 0.93;
  const alike = similarity(a.form, b.form);
  return alike >= 0.75 && a.form.length > 3 ? alike * 0.9 : 0;
}
