import type { Finding, Language } from '../detector.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../lexicon/reading.ts';
import { contextFeatures, mostContexts } from './contexts.ts';
import { edgeFeatures, type Form, type FormFeatures, FormTable } from './forms.ts';
import { Lattice } from './lattice.ts';
import { type ReadSentence, readSentences } from './sentence.ts';
import { closes, labelOf, outside, type TaggedLabel, tagCount, taggedLabels } from './tags.ts';
import type { Weights } from './weights.ts';

/** A name that the tagger sees: words `[from, to)` of a reading. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly label: TaggedLabel;
  /** The model’s probability of just this name with just this label, 0 to 1. */
  readonly probability: number;
}

type SummedForm = Form & { readonly extra: Int32Array };
const offsets = 5;

/** A linear-chain conditional random field over the words of a sentence (Lafferty, McCallum and Pereira 2001). */
export class Tagger {
  readonly #weights: Weights;
  readonly #lexicon: Lexicon;
  readonly #forms: FormTable<Int32Array>;
  readonly #edge: Int32Array;
  readonly #features = new Int32Array(mostContexts);
  readonly #lattice: Lattice;
  #emissions = new Int32Array(0);

  constructor(weights: Weights, lexicon: Lexicon) {
    this.#weights = weights;
    this.#lexicon = lexicon;
    this.#lattice = new Lattice(weights.transitions, weights.unit);
    this.#forms = new FormTable((features) => this.#sums(features));
    this.#edge = this.#sums(edgeFeatures);
  }

  /** The names in a paragraph. `rules` is what the rules found in it, as in training. */
  tag(reading: Reading, language: Language, rules: readonly Finding[]): TaggedName[] {
    const names: TaggedName[] = [];
    const formOf = this.#forms.get.bind(this.#forms);
    for (const sentence of readSentences(reading, this.#lexicon, language, rules, formOf))
      this.#tagSentence(sentence, names);
    return names;
  }

  #tagSentence(sentence: ReadSentence<SummedForm>, names: TaggedName[]): void {
    const length = sentence.to - sentence.from;
    this.#score(sentence, length);
    const path = this.#lattice.bestPath(this.#emissions, length);
    let weighed = false;
    for (let from = 0; from < length; from++) {
      const tag = path[from] as number;
      if (tag === outside) continue;
      let to = from + 1;
      while (to < length && !closes(path[to - 1] as number)) to++;
      if (!weighed) this.#lattice.weigh(this.#emissions, length);
      weighed = true;
      names.push({
        from: sentence.from + from,
        to: sentence.from + to,
        label: taggedLabels[labelOf(tag)] as TaggedLabel,
        probability: this.#lattice.share(path, from, to),
      });
      from = to - 1;
    }
  }

  /** A row of scores for each word. */
  #score(sentence: ReadSentence<SummedForm>, length: number): void {
    if (this.#emissions.length < length * tagCount) this.#emissions = new Int32Array(length * tagCount);
    const sums = this.#emissions.fill(0, 0, length * tagCount);
    for (let at = 0; at < length; at++) {
      const row = at * tagCount;
      for (let offset = 0; offset < offsets; offset++) {
        const form = sentence.forms[at + 4 - offset] as Form & { extra?: Int32Array };
        const part = form.extra ?? this.#edge;
        for (let tag = 0; tag < tagCount; tag++)
          sums[row + tag] = (sums[row + tag] as number) + (part[offset * tagCount + tag] as number);
      }
      this.#weights.add(this.#features, contextFeatures(sentence, at, this.#features), sums, row);
    }
  }

  /** What a form adds to the words around it: a row for each offset. */
  #sums(formFeatures: FormFeatures): Int32Array {
    const sums = new Int32Array(offsets * tagCount);
    formFeatures.forEach((features, offset) => {
      this.#weights.add(features, features.length, sums, offset * tagCount);
    });
    return sums;
  }
}
