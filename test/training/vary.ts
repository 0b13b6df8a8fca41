import type { Lexicon } from '../../src/detect/lexicon/lexicon.ts';
import { NamePool } from './name-pool.ts';
import { Random } from './random.ts';
import type { Sample } from './sample.ts';
import { Swapper } from './swap.ts';

/** Lines up to this length, in code units, look like headlines when they are in capitals. */
const longestHeadline = 160;

/**
 * The samples, then headlines and short lines of those written for this repository in capitals, most with other
 * names in them, then copies of all of them with other names and other typography.
 *
 * @param copies how many
 */
export function vary(samples: readonly Sample[], copies: number, lexicon: Lexicon, seed: number): Sample[] {
  const random = new Random(seed);
  const pool = new NamePool(samples, lexicon, random);
  const swapper = new Swapper(pool, random);
  const varied = [...samples];
  const own = samples.filter(({ source }) => source === 'own');
  for (const sample of own) {
    if (sample.title) {
      varied.push(capitals(sample, random), capitals(swapper.swap(sample), random));
      if (sample.language === 'en') varied.push(initialCapitals(swapper.swap(sample)));
    }
    if (!sample.title && sample.text.length <= longestHeadline && random.chance(0.25))
      varied.push(capitals(swapper.swap(sample), random));
  }
  for (let copy = 0; copy < copies; copy++)
    for (const sample of own) varied.push({ ...retyped(swapper.swap(sample), random), source: 'varied' });
  return varied;
}

/** Other apostrophes and quotation marks, lost accents; every change keeps the text’s length. */
function retyped(sample: Sample, random: Random): Sample {
  let { text } = sample;
  if (random.chance(0.3)) text = text.includes('’') ? text.replaceAll('’', "'") : text.replaceAll("'", '’');
  if (random.chance(0.08)) text = withoutAccents(text);
  if (random.chance(0.05)) text = text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
  if (sample.title && random.chance(0.15)) return capitals({ ...sample, text }, random);
  return { ...sample, text };
}

function capitals(sample: Sample, random: Random): Sample {
  const text = [...(random.chance(0.5) ? withoutAccents(sample.text) : sample.text)]
    .map((letter) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter))
    .join('');
  return { ...sample, source: 'varied', text };
}

/** As English headlines are written: all but the smallest words with a capital. */
function initialCapitals(sample: Sample): Sample {
  const text = sample.text.replace(/(?<![\p{L}\p{N}’'])\p{Ll}[\p{L}’'-]*/gu, (word) =>
    /^(?:a|an|the|of|in|on|at|to|for|and|or|by|as)$/.test(word)
      ? word
      : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return { ...sample, source: 'varied', text };
}

function withoutAccents(text: string): string {
  return text.replace(/[\u00C0-\u017F]/g, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return plain.length === 1 ? plain : letter;
  });
}
