import { closes, opens, tagCount, transitions } from '../../src/detect/model/tags.ts';
import type { PlainWeights } from '../../src/detect/model/weights.ts';
import type { Lattices } from './lattices.ts';
import { Random } from './random.ts';

export interface TrainingOptions {
  readonly epochs: number;
  /** The size of the first steps. */
  readonly rate: number;
  /** How strongly every seen weight is drawn to zero: the L1 norm. */
  readonly lasso: number;
  readonly seed: number;
  /** The share of a word’s features left out at each visit, so that none is relied on alone. */
  readonly dropout: number;
}

/**
 * Trains a conditional random field by stochastic gradients, the step of each weight divided by the root of the sum
 * of its squared gradients (AdaGrad: Duchi, Hazan and Singer 2011), with an L1 penalty at each visit.
 */
export class Trainer {
  readonly #data: Lattices;
  readonly #options: TrainingOptions;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #steps = new Float64Array(tagCount * tagCount);
  readonly #stepSquares = new Float64Array(tagCount * tagCount);
  readonly #random: Random;
  #emit = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #gradient = new Float64Array(0);
  #visited = new Int32Array(0);

  constructor(data: Lattices, options: TrainingOptions) {
    this.#data = data;
    this.#options = options;
    this.#weights = new Float32Array(data.numbers.length * tagCount);
    this.#squares = new Float32Array(data.numbers.length * tagCount).fill(1);
    this.#stepSquares.fill(1);
    this.#random = new Random(options.seed);
  }

  /** @param report called after each pass with its number from 1 and the negative log likelihood */
  train(report: (epoch: number, loss: number) => void): void {
    const order = Int32Array.from({ length: this.#data.sentenceStart.length - 1 }, (_, index) => index);
    for (let epoch = 1; epoch <= this.#options.epochs; epoch++) {
      this.#random.shuffle(order);
      const rate = this.#options.rate * (1 - (epoch - 1) / (this.#options.epochs + 1));
      let loss = 0;
      for (const sentence of order) loss += this.#visit(sentence, rate);
      report(epoch, loss);
    }
  }

  /** Takes over the mean of the weights of several, trained on the same data from different seeds. */
  average(trainers: readonly Trainer[]): void {
    for (let cell = 0; cell < this.#weights.length; cell++) {
      let sum = 0;
      for (const trainer of trainers) sum += trainer.#weights[cell] as number;
      this.#weights[cell] = sum / trainers.length;
    }
    for (let cell = 0; cell < this.#steps.length; cell++) {
      let sum = 0;
      for (const trainer of trainers) sum += trainer.#steps[cell] as number;
      this.#steps[cell] = sum / trainers.length;
    }
  }

  /**
   * The weights as whole numbers from -`most` to `most`, without those below `least` and those that round to zero.
   *
   * @param largest the weight that becomes `most`; larger ones are cut
   * @param strongest a feature none of whose weights reaches this is left out
   */
  quantize(most: number, largest: number, least: number, strongest: number): PlainWeights {
    const unit = largest / most;
    const rows: number[] = [];
    const features: number[] = [];
    for (let feature = 0; feature < this.#data.numbers.length; feature++) {
      let any = false;
      const row: number[] = [];
      for (let tag = 0; tag < tagCount; tag++) {
        const weight = this.#weights[feature * tagCount + tag] as number;
        const value = Math.abs(weight) < least ? 0 : Math.round(weight / unit);
        row.push(Math.max(-most, Math.min(most, value)));
        if (value !== 0 && Math.abs(weight) >= strongest) any = true;
      }
      if (!any) continue;
      features.push(this.#data.numbers[feature] as number);
      rows.push(...row);
    }
    return {
      unit: Math.round(unit * 1e6) / 1e6,
      transitions: Int32Array.from(this.#steps, (value) => Math.round(value / unit)),
      features: Int32Array.from(features),
      rows: Int8Array.from(rows),
    };
  }

  /** One step on one sentence; its negative log likelihood before the step. */
  #visit(sentence: number, rate: number): number {
    const { sentenceStart, tags, weights } = this.#data;
    const first = sentenceStart[sentence] as number;
    const length = (sentenceStart[sentence + 1] as number) - first;
    this.#makeRoom(first, length);
    this.#score(first, length);
    const weight = weights[sentence] as number;
    const loss = this.#passes(first, length, tags);
    this.#learn(first, length, rate, weight);
    return loss * weight;
  }

  #makeRoom(first: number, length: number): void {
    const cells = length * tagCount;
    if (this.#emit.length < cells) {
      this.#emit = new Float64Array(cells * 2);
      this.#forward = new Float64Array(cells * 2);
      this.#backward = new Float64Array(cells * 2);
      this.#gradient = new Float64Array(cells * 2);
    }
    const { featureStart } = this.#data;
    const count = (featureStart[first + length] as number) - (featureStart[first] as number);
    if (this.#visited.length < count) this.#visited = new Int32Array(count * 2);
  }

  #score(first: number, length: number): void {
    const { featureStart, features } = this.#data;
    const { dropout } = this.#options;
    const weights = this.#weights;
    const emit = this.#emit;
    let visited = 0;
    for (let at = 0; at < length; at++) {
      const row = at * tagCount;
      for (let tag = 0; tag < tagCount; tag++) emit[row + tag] = 0;
      const end = featureStart[first + at + 1] as number;
      for (let index = featureStart[first + at] as number; index < end; index++) {
        if (dropout > 0 && this.#random.chance(dropout)) {
          this.#visited[visited++] = -1;
          continue;
        }
        const base = (features[index] as number) * tagCount;
        this.#visited[visited++] = base;
        for (let tag = 0; tag < tagCount; tag++)
          emit[row + tag] = (emit[row + tag] as number) + (weights[base + tag] as number);
      }
    }
  }

  /** Forward and backward; leaves the gradient of the loss by emissions. Returns the loss. */
  #passes(first: number, length: number, tags: Uint8Array): number {
    const emit = this.#emit;
    const forward = this.#forward;
    const backward = this.#backward;
    const gradient = this.#gradient;
    const step = Float64Array.from(this.#steps, Math.exp);
    let logTotal = 0;
    let goldScore = 0;
    const scales = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      const row = at * tagCount;
      const gold = tags[first + at] as number;
      goldScore += emit[row + gold] as number;
      if (at > 0) goldScore += this.#steps[(tags[first + at - 1] as number) * tagCount + gold] as number;
      let most = emit[row] as number;
      for (let tag = 1; tag < tagCount; tag++)
        if ((emit[row + tag] as number) > most) most = emit[row + tag] as number;
      for (let tag = 0; tag < tagCount; tag++) {
        emit[row + tag] = Math.exp((emit[row + tag] as number) - most);
        forward[row + tag] = 0;
        backward[row + tag] = 0;
      }
      logTotal += most;
      if (at === 0) {
        for (let tag = 0; tag < tagCount; tag++) if (opens(tag)) forward[tag] = 1;
      } else {
        for (let pair = 0; pair < transitions.length; pair += 2) {
          const from = transitions[pair] as number;
          const to = transitions[pair + 1] as number;
          forward[row + to] =
            (forward[row + to] as number) +
            (forward[row - tagCount + from] as number) * (step[from * tagCount + to] as number);
        }
      }
      let sum = 0;
      for (let tag = 0; tag < tagCount; tag++) {
        const value = (forward[row + tag] as number) * (emit[row + tag] as number);
        forward[row + tag] = value;
        sum += value;
      }
      scales[at] = sum;
      logTotal += Math.log(sum);
      for (let tag = 0; tag < tagCount; tag++) forward[row + tag] = (forward[row + tag] as number) / sum;
    }
    const last = (length - 1) * tagCount;
    let total = 0;
    for (let tag = 0; tag < tagCount; tag++) if (closes(tag)) total += forward[last + tag] as number;
    logTotal += Math.log(total);
    for (let tag = 0; tag < tagCount; tag++) backward[last + tag] = closes(tag) ? 1 / total : 0;
    const stepGradient = new Float64Array(tagCount * tagCount);
    for (let at = length - 2; at >= 0; at--) {
      const row = at * tagCount;
      const next = row + tagCount;
      for (let pair = 0; pair < transitions.length; pair += 2) {
        const from = transitions[pair] as number;
        const to = transitions[pair + 1] as number;
        const through =
          ((step[from * tagCount + to] as number) *
            (emit[next + to] as number) *
            (backward[next + to] as number)) /
          (scales[at + 1] as number);
        backward[row + from] = (backward[row + from] as number) + through;
        stepGradient[from * tagCount + to] =
          (stepGradient[from * tagCount + to] as number) + (forward[row + from] as number) * through;
      }
    }
    for (let at = 0; at < length; at++) {
      const row = at * tagCount;
      for (let tag = 0; tag < tagCount; tag++)
        gradient[row + tag] = (forward[row + tag] as number) * (backward[row + tag] as number);
      const gold = tags[first + at] as number;
      gradient[row + gold] = (gradient[row + gold] as number) - 1;
      if (at > 0) {
        const index = (tags[first + at - 1] as number) * tagCount + gold;
        stepGradient[index] = (stepGradient[index] as number) - 1;
      }
    }
    this.#learnSteps(stepGradient);
    return logTotal - goldScore;
  }

  #learnSteps(gradient: Float64Array): void {
    for (let index = 0; index < gradient.length; index++) {
      const slope = gradient[index] as number;
      if (slope === 0) continue;
      this.#stepSquares[index] = (this.#stepSquares[index] as number) + slope * slope;
      this.#steps[index] =
        (this.#steps[index] as number) -
        (0.5 * this.#options.rate * slope) / Math.sqrt(this.#stepSquares[index] as number);
    }
  }

  #learn(first: number, length: number, rate: number, weight: number): void {
    const { featureStart } = this.#data;
    const { lasso } = this.#options;
    const weights = this.#weights;
    const squares = this.#squares;
    const gradient = this.#gradient;
    let visited = 0;
    for (let at = 0; at < length; at++) {
      const row = at * tagCount;
      const end = featureStart[first + at + 1] as number;
      for (let index = featureStart[first + at] as number; index < end; index++) {
        const base = this.#visited[visited++] as number;
        if (base < 0) continue;
        for (let tag = 0; tag < tagCount; tag++) {
          const slope = (gradient[row + tag] as number) * weight;
          const cell = base + tag;
          const old = weights[cell] as number;
          if (old === 0 && slope < lasso && slope > -lasso) continue;
          const square = (squares[cell] as number) + slope * slope;
          squares[cell] = square;
          const step = rate / Math.sqrt(square);
          const moved = old - step * slope;
          const pull = step * lasso * weight;
          weights[cell] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
        }
      }
    }
  }
}
