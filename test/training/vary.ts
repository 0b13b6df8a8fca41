import type { Lexicon } from '../../src/detect/lexicon/lexicon.ts';
import { NamePool } from './name-pool.ts';
import { Random } from './random.ts';
import type { Sample } from './sample.ts';
import { Swapper } from './swap.ts';

/**
 * The samples, then copies of those written for this repository with other names and other typography.
 *
 * @param copies how many
 */
export function vary(samples: readonly Sample[], copies: number, lexicon: Lexicon, seed: number): Sample[] {
  const random = new Random(seed);
  const pool = new NamePool(samples, lexicon, random);
  const varied = [...samples];
  const own = samples.filter(({ source }) => source === 'own');
  for (let copy = 0; copy < copies; copy++) {
    const swapper = new Swapper(pool, random);
    for (const sample of own) varied.push({ ...retyped(swapper.swap(sample), random), source: 'varied' });
  }
  for (const sample of own) if (sample.title && random.chance(0.3)) varied.push(capitals(sample, random));
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

function withoutAccents(text: string): string {
  return text.replace(/[\u00C0-\u017F]/g, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return plain.length === 1 ? plain : letter;
  });
}
