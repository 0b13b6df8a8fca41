import type { Words } from './words.ts';

/** How far the clause of an expression is read, in words. */
const reach = 25;

const futureWords = new Set(
  (
    'sera seront serons aura auront va vont allons doit doivent devra devront devrait devraient pourra pourront prevu prevue prevus prevues attendu attendue attendus prevoit prevoient ' +
    'compte comptent entend entendent will shall scheduled expected planned upcoming tomorrow'
  ).split(' '),
);
/** Prepositions just before the expression that point ahead or back. */
const aheadBefore = new Set([
  'ici',
  'until',
  'till',
  'by',
  'dici',
  'partir',
  'compter',
  'avant',
  "jusqu'",
  'des',
  'before',
]);
const backBefore = new Set(['depuis', 'since']);
const pastWords = new Set(
  (
    "etait etaient avait avaient fut furent eut ont est sont a s'est was were had has have said told been did went came took made gave began " +
    'dit annonce declare explique affirme died met won lost left held found fell rose sent saw became'
  ).split(' '),
);
/** Ends of words that are no verb in the future: opera, camera, Sahara, Ankara. */
const notFuture =
  /^(?:opera|camera|sahara|ankara|tera|era|para|contra|ultra|extra|infra|supra|cobra|front|affront|lira|delegra|demera|libra|zebra|tiara|sierra|terra|guerra)$/;

/** Every word that the lists name, for the vocabulary. */
export const tenseWords: readonly string[] = [...futureWords, ...aheadBefore, ...backBefore, ...pastWords];

/**
 * Where the clause around an expression puts its event: 1 in the future, -1 in the past, 0 not told.
 * The preposition before the expression decides first, then the verb nearest to it in its sentence.
 * @param start index of the expression's first word; @param end index of the word after it
 */
export function direction(words: Words, start: number, end: number): -1 | 0 | 1 {
  for (let i = start - 1; i >= start - 3 && i >= 0; i--) {
    const key = words.key(i);
    if (aheadBefore.has(key)) return 1;
    if (backBefore.has(key)) return -1;
    if (key === 'pour' && i === start - 1) return 1;
  }
  const back = nearestVerb(words, start - 1, -1);
  const forth = nearestVerb(words, end, 1);
  if (!back && !forth) return announcesTime(words, end) ? 1 : 0;
  if (!forth || (back && back.distance <= forth.distance)) return back?.tense ?? 0;
  return forth.tense;
}

/** « Réunion vendredi à 18 h »: without a verb, a day with an hour announces. */
function announcesTime(words: Words, end: number): boolean {
  let at = end;
  if (words.raw(at) === ',') at++;
  if (/^(?:a|des|de|at|vers)$/.test(words.word(at))) at++;
  return (
    (words.list[at]?.digits ?? 0) > 0 &&
    words.continues(at) &&
    /^(?:h|heures|:|am|pm)$/i.test(words.raw(at + 1))
  );
}

function nearestVerb(
  words: Words,
  from: number,
  step: 1 | -1,
): { readonly tense: -1 | 1; readonly distance: number } | undefined {
  let penalty = 0;
  for (let i = from, n = 0; n < reach; i += step, n++) {
    const word = words.list[i];
    if (!word || word.gap === 2 || (step < 0 && words.list[i + 1]?.gap === 2)) return undefined;
    if (words.letters(i)) {
      const tense = verbTense(words, i);
      if (tense !== 0) return { tense, distance: n + penalty };
      continue;
    }
    const mark = words.raw(i);
    if (mark === '!' || mark === '?' || mark === ';' || (mark === '.' && (words.list[i + 1]?.gap ?? 1) > 0))
      return undefined;
    if (mark === ',' || mark === ':' || mark === '(' || mark === ')') penalty += 4;
  }
  return undefined;
}

function verbTense(words: Words, at: number): -1 | 0 | 1 {
  const key = words.key(at);
  if (key && futureWords.has(key)) return 1;
  if (key && pastWords.has(key)) {
    if (key === 'a' && !participle(words, at + 1)) return 0;
    if ((key === 'est' || key === 'sont' || key === 'has' || key === 'have') && !participle(words, at + 1))
      return 0;
    if ((key === 'est' || key === 'sont') && futureWords.has(words.key(at + 1))) return 1;
    return -1;
  }
  if (words.capital(at)) return 0;
  const raw = words.raw(at);
  if (raw.length < 4) return 0;
  if (/(?:era|eront|ira|iront|dra|dront|vra|vront|ura|uront|tra|tront)$/.test(raw) && !notFuture.test(raw))
    return 1;
  if (/(?:èrent|érent|aient)$/.test(raw)) return -1;
  if (
    /[^aeiou]ait$/.test(raw) &&
    !/^(?:fait|parfait|lait|trait|portrait|retrait|extrait|souhait|attrait|forfait|bienfait)$/.test(raw)
  )
    return -1;
  if (
    /[a-z]{2}ed$/.test(raw) &&
    !/^(?:need|speed|indeed|exceed|proceed|succeed|hundred|unprecedented|united|need)$/.test(raw)
  )
    return -1;
  return 0;
}

/** A past participle stands here, an adverb or a negation apart. */
function participle(words: Words, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const raw = words.raw(i);
    if (
      /(?:é|ée|és|ées|i|is|it|ie|ies|u|ue|us|ues|eu|ert|erte|int|ed|en)$/.test(raw) &&
      !/^(?:en|qui|aussi|ainsi|lundi|mardi|jeudi|samedi|si|ni|ou|au|du|lui|vu|depuis|oui|mais|puis|plus|jamais|dans)$/.test(
        raw,
      )
    )
      return true;
  }
  return false;
}
