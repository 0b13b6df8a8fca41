import type { Word } from '../lexicon/reading.ts';

/** Simple futures, told from past forms by what stands before the ending (`libéra`, `montra` are past). */
const future = /(?:er|ir|dr|vr|rr|ttr|aitr|aîtr|aur|saur|clur|oir|uir)(?:ai|a|ons|ont)$/;
const conditional = /(?:er|ir|dr|vr|rr|ttr|aîtr|aitr|aur|saur|clur|oir|uir)(?:ait|aient)$/;
const past = new Set(
  (
    'tira retira attira admira aspira inspira expira vira soupira livra navra serra barra demarra narra tirons retirons livrons ouvrons couvrons ' +
    'offrons souffrons demarrons admirons inspirons virons front affront environ environs opera camera caravanserai vrai quai sahara extra mitrai ' +
    'prieurons considerons esperons liberons operons gerons integrons suggerons attirait tirait retirait livrait ouvrait offrait couvrait souffrait ' +
    'ouvraient offraient tiraient livraient attiraient retiraient couvraient souffraient admirait aspirait inspirait errait serrait demarrait ' +
    'esperait esperaient considerait consideraient operait operaient gerait geraient liberait generait preferait preferaient suggerait integrait ' +
    'paraissait entourait courait couraient parcourait mourait mouraient'
  ).split(' '),
);

/** A French verb in the simple future. */
export function isFuture(word: Word): boolean {
  return (
    word.shape === 'lower' &&
    (word.text.length > 3 || word.key === 'ira') &&
    future.test(word.text.toLowerCase()) &&
    !past.has(word.key)
  );
}

/** A French verb in the conditional. */
export function isConditional(word: Word): boolean {
  return (
    word.shape === 'lower' &&
    word.text.length > 4 &&
    conditional.test(word.text.toLowerCase()) &&
    !past.has(word.key)
  );
}

/** A future or conditional form without its ending: `construira`, `construirait` → `construir`. */
export function futureStem({ key }: Word): string {
  return key.replace(/(?:ait|aient|ai|a|ons|ont)$/, '');
}

const infinitive = /(?:[^i]er|ir|oir|dre|(?:t|ai|oi|^e)tre|(?:v|su)ivre|[^ao]ire|ompre|incre|clore|clure)$/;
/** Those that end as most nouns do. */
const rarer =
  /(?:faire|(?:ex|dis|sous|abs)traire|^(?:com|de)?plaire|^taire|[bc]r?oire|[ief]fier|nfier|blier|tudier|ocier|eficier|recier|mercier|cencier|[pmv]arier|triers?|[lp]lier|relier|^(?:de|re)?nier|envier|pedier|medier|dedier|gedier|cendier|cilier|^prier|patrier|copier|crier|marier|trier)$/;
const notInfinitive = new Set(
  (
    'ministre maire hier sur par pour cher fer mer hiver etranger avenir plaisir desir souvenir pouvoir soir espoir devoir navire empire pire cire ' +
    'maitre traitre contremaitre danger leger berger boulanger cancer foyer loyer cuir noir miroir couloir loisir trottoir comptoir terroir dortoir ' +
    'reservoir mouchoir dernier premier fonctionnaire militaire secretaire salaire affaire volontaire solidaire moindre cendre gendre poudre ordre ' +
    'desordre foudre cadre tire retire attire admire respire inspire expire soupire vire chavire aspire dechire etire greffier collier chair emir lettre millier recadre effondre abattoir lavoir'
  ).split(' '),
);

/** A French verb in the infinitive, by its ending. */
export function isInfinitive(word: Word | undefined): boolean {
  if (word?.shape !== 'lower' || word.key.length < 4) return false;
  return (infinitive.test(word.key) || rarer.test(word.key)) && !notInfinitive.has(word.key);
}

const clitics = new Set([
  'ne',
  'n',
  'pas',
  'plus',
  'l',
  'le',
  'la',
  'les',
  'lui',
  'leur',
  'y',
  'en',
  's',
  'se',
  'nous',
  'm',
  'me',
  'vous',
  't',
  'te',
  'not',
  'mieux',
  'bien',
  'tout',
  'davantage',
  'jamais',
  'point',
  'rien',
  'aussi',
]);

/** Index of the infinitive at `at`, past negation and object pronouns; -1 when there is none. */
export function infinitiveAt(words: readonly Word[], at: number): number {
  for (let next = at; next < at + 5; next++) {
    const word = words[next];
    if (!word) return -1;
    if (isInfinitive(word) && !(word.key === 'leur')) return next;
    if (!clitics.has(word.key) && !/^[«“"]$/.test(word.text) && !/ment$/.test(word.key)) return -1;
  }
  return -1;
}

const notBase = new Set('the a an his her its their our my this that these those be'.split(' '));
/** English verbs that only look like a participle. */
export const baseInSpiteOfEnding = new Set(
  'bring sing ring cling swing fling need feed speed proceed succeed exceed bleed heed shed embed'.split(' '),
);

/** An English verb in its base form may stand here. */
export function isBaseVerb(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.shape === 'lower' &&
    !notBase.has(word.key) &&
    (!/(?:ed|ing)$/.test(word.key) || baseInSpiteOfEnding.has(word.key))
  );
}
