import type { Word } from '../lexicon/reading.ts';

const auxiliary =
  'a ont est sont ai avons avait avaient etait etaient suis sommes aura auront has have had is are was were be been';
const beforeVerb = new Set(
  `s se ne n m me nous vous l le la les lui leur y en ${auxiliary} deja aussi egalement ensuite enfin encore toujours bien also now already then both not never jointly t te jamais plus pas remain remains remained stand stands stood dit dite dits dites declare declaree declares declarees etre ete tient tiennent reste restent demeure demeurent montre montree voulu dites fait faite faits`.split(
    ' ',
  ),
);
/** The most words between two commas that part an auxiliary from its verb. */
const longestAside = 6;
const adverbHosts = new Set(`${auxiliary} ne n pas will`.split(' '));
const notAdverb = /(?:gouverne|mouve|groupe|parle|departe|regi|loge|engage|docu|reglement|batiment)/;

/** The first word of the verb group whose main word is at `at`: auxiliaries, object pronouns, negation, adverbs. */
export function verbStart(words: readonly Word[], at: number, floor: number): number {
  let from = at;
  while (from > floor) {
    const before = words[from - 1] as Word;
    const apart = before.text === ',' ? auxiliaryBefore(words, from - 1, floor) : from;
    if (apart < from) {
      from = apart;
      continue;
    }
    if (before.shape !== 'lower' && !/^(?:S|N)['’]$/.test(before.text)) break;
    if (before.text === 'à' || (before.key === 'nous' && !isObject(words, from))) break;
    const phrase = phraseBefore(words, from, floor);
    if (phrase < from) {
      from = phrase;
      continue;
    }
    if (!beforeVerb.has(before.key) && !isAdverb(words, from - 1, floor)) break;
    from--;
  }
  return from;
}

/** The auxiliary before what the comma at `comma` closes, `ont, en outre, décidé`; else the word after the comma. */
function auxiliaryBefore(words: readonly Word[], comma: number, floor: number): number {
  for (let at = comma - 1; at > floor && comma - at <= longestAside; at--) {
    const { shape, text } = words[at] as Word;
    if (text === ',') {
      const verb = words[at - 1] as Word;
      return /^(?:a|ont|ai|avons|has|have)$/.test(verb.key) && verb.text !== 'à' ? at - 1 : comma + 1;
    }
    if (shape === 'mark') break;
  }
  return comma + 1;
}

const phrases = ['de nouveau', 'par ailleurs', 'en outre', 'tout de meme', 'a son tour', 'd ores et deja'];

/** Where an adverb of several words begins that stands between an auxiliary and word `at`; `at` when none does. */
function phraseBefore(words: readonly Word[], at: number, floor: number): number {
  for (const phrase of phrases) {
    const keys = phrase.split(' ');
    const from = at - keys.length;
    if (from > floor && keys.every((key, index) => words[from + index]?.key === key)) return from;
  }
  return at;
}

/** `nous nous engageons`, `l’AFD nous livrera`: an object; `nous livrerons`: the subject. */
function isObject(words: readonly Word[], after: number): boolean {
  if (/^(?:nous|il|elle|ils|elles|on)$/.test(words[after - 2]?.key ?? '')) return true;
  const { key } = words[after] as Word;
  return /(?:^a|^ont|ra|ront|rait|raient)$/.test(key);
}

function isAdverb(words: readonly Word[], at: number, floor: number): boolean {
  const { key } = words[at] as Word;
  return (
    /(?:ment|ly)$/.test(key) &&
    !notAdverb.test(key) &&
    at > floor &&
    adverbHosts.has((words[at - 1] as Word).key)
  );
}
