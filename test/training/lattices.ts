import type { Detector } from '../../src/detect/detector.ts';
import type { ParagraphReader, Word } from '../../src/detect/lexicon/reading.ts';
import { contextFeatures, mostContexts } from '../../src/detect/model/contexts.ts';
import { edgeFeatures, type Form, type FormFeatures, FormTable } from '../../src/detect/model/forms.ts';
import { featureSpace } from '../../src/detect/model/hash.ts';
import { readSentences } from '../../src/detect/model/sentence.ts';
import { place, taggedLabels, tagOf } from '../../src/detect/model/tags.ts';
import type { Sample } from './sample.ts';

/** Sentences as the trainer sees them, one after another in flat arrays. */
export interface Lattices {
  /** For each word the index of its first feature; one more item at the end. */
  readonly featureStart: Int32Array;
  /** Dense feature indexes. */
  readonly features: Int32Array;
  readonly tags: Uint8Array;
  /** For each sentence the index of its first word; one more item at the end. */
  readonly sentenceStart: Int32Array;
  /** How much each sentence counts. */
  readonly weights: Float32Array;
  /** For each dense index the feature’s number. */
  readonly numbers: Int32Array;
}

/** Grows as needed. */
class Numbers {
  items = new Int32Array(1 << 20);
  length = 0;

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new Int32Array(this.items.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }
}

/**
 * Reads samples into lattices. Features seen in fewer than `least` words are left out.
 *
 * @param weightOf how much a sample counts
 */
export function buildLattices(
  samples: readonly Sample[],
  weightOf: (sample: Sample) => number,
  reader: ParagraphReader,
  rules: Detector | undefined,
  least: number,
): Lattices {
  const forms = new FormTable((features) => features);
  const features = new Numbers();
  const starts = new Numbers();
  const tags = new Numbers();
  const sentenceStarts = new Numbers();
  const weights: number[] = [];
  const context = new Int32Array(mostContexts);
  for (const sample of samples) {
    const weight = weightOf(sample);
    if (weight <= 0) continue;
    const reading = reader.read(sample.text);
    const gold = tagWords(reading.words, sample);
    const found = rules?.detect(sample.text, { language: sample.language, published: undefined }) ?? [];
    for (const sentence of readSentences(reading, reader.lexicon, sample.language, found, (word) =>
      forms.get(word),
    )) {
      sentenceStarts.push(tags.length);
      weights.push(weight);
      for (let at = 0; at < sentence.to - sentence.from; at++) {
        starts.push(features.length);
        for (let offset = 0; offset < 5; offset++) {
          const form = sentence.forms[at + 4 - offset] as Form & { extra?: FormFeatures };
          for (const feature of (form.extra ?? edgeFeatures)[offset] ?? []) features.push(feature);
        }
        const count = contextFeatures(sentence, at, context);
        for (let index = 0; index < count; index++) features.push(context[index] as number);
        tags.push(gold[sentence.from + at] as number);
      }
    }
  }
  sentenceStarts.push(tags.length);
  starts.push(features.length);
  return compact(features, starts, tags, sentenceStarts, weights, least);
}

function compact(
  features: Numbers,
  starts: Numbers,
  tags: Numbers,
  sentenceStarts: Numbers,
  weights: readonly number[],
  least: number,
): Lattices {
  const counts = new Uint16Array(featureSpace);
  for (let at = 0; at < features.length; at++) {
    const feature = features.items[at] as number;
    if ((counts[feature] as number) < 0xffff) counts[feature] = (counts[feature] as number) + 1;
  }
  const dense = new Int32Array(featureSpace).fill(-1);
  const numbers: number[] = [];
  for (let feature = 0; feature < featureSpace; feature++) {
    if ((counts[feature] as number) < least) continue;
    dense[feature] = numbers.length;
    numbers.push(feature);
  }
  const featureStart = new Int32Array(starts.length);
  let kept = 0;
  for (let word = 0; word + 1 < starts.length; word++) {
    const end = starts.items[word + 1] as number;
    featureStart[word] = kept;
    for (let at = starts.items[word] as number; at < end; at++) {
      const index = dense[features.items[at] as number] as number;
      if (index >= 0) features.items[kept++] = index;
    }
  }
  featureStart[starts.length - 1] = kept;
  return {
    featureStart,
    features: features.items.slice(0, kept),
    tags: Uint8Array.from(tags.items.subarray(0, tags.length)),
    sentenceStart: sentenceStarts.items.slice(0, sentenceStarts.length),
    weights: Float32Array.from(weights),
    numbers: Int32Array.from(numbers),
  };
}

/** The tag of each word; a name that cuts a word takes it whole. */
function tagWords(words: readonly Word[], { names }: Sample): Uint8Array {
  const tags = new Uint8Array(words.length);
  let next = 0;
  for (const { start, end, label } of names) {
    while (next < words.length && (words[next] as Word).end <= start) next++;
    let to = next;
    while (to < words.length && (words[to] as Word).start < end) to++;
    for (let at = next; at < to; at++) tags[at] = tagOf(taggedLabels.indexOf(label), placeOf(at, next, to));
    next = to;
  }
  return tags;
}

function placeOf(at: number, from: number, to: number): number {
  if (to - from === 1) return place.single;
  if (at === from) return place.begin;
  return at === to - 1 ? place.end : place.inside;
}
