import { firstFrom } from '../../text/span.ts';
import type { DetectionContext, Detector, Finding, Language } from '../detector.ts';
import { kind } from '../lexicon/kind.ts';
import type { ParagraphReader, Word } from '../lexicon/reading.ts';
import { type TaggedName, Tagger } from './tagger.ts';
import { readWeights, Weights } from './weights.ts';

/** The surest that the model is taken to be. */
const mostSure = 0.99;
/** Names on the best path that are at least this probable are shown, with the score that takes. */
const leastProbable = 0.4;
const shownScore = 0.5;
const candidateScore = 0.2;
const titles =
  /^(?:MM?|Mmes?|Mlles?|Me|Mes|Mgr|Dr|Drs|Pr|Prof|Mr|Mrs|Ms|Gen|Col|Lt|Maj|Capt|Sgt|Brig|Sen|Rep|Gov|Hon|Rev|Justice|Advocate|Cde|Comrade|ASP|DSP|CSP|SSP|ACP|Engr|Barr|Alhaji|Hajia|Otunba|Otumfuo)$/i;

/**
 * People, places and bodies as a statistical model sees them. What the rules found is part of what it sees, and
 * names what it agrees with: such a finding keeps the rule’s reason, with the model’s score. Names of which it
 * thinks nothing carry the label `name`, for the document rules to settle or drop.
 */
export class TaggerDetector implements Detector {
  readonly id = 'model';
  readonly #reader: ParagraphReader;
  readonly #rules: Detector;
  readonly #text: () => string;
  #tagger: Tagger | undefined;

  /**
   * @param rules the detector whose findings the model was trained with
   * @param text the weights as `writeWeights` wrote them; read at the first paragraph
   */
  constructor(reader: ParagraphReader, rules: Detector, text: () => string) {
    this.#reader = reader;
    this.#rules = rules;
    this.#text = text;
  }

  detect(paragraph: string, context: DetectionContext): readonly Finding[] {
    const rules = this.#rules.detect(paragraph, context);
    const byRange = new Map(rules.map((finding) => [rangeKey(finding), finding]));
    const seen = this.#tag(paragraph, context.language, rules).map((finding) => {
      const same = byRange.get(rangeKey(finding));
      return same?.label === finding.label ? { ...same, score: finding.score } : finding;
    });
    const tagged = withEdges(paragraph, seen, rules);
    return [...tagged, ...candidates(rules, tagged, paragraph.length)];
  }

  #tag(paragraph: string, language: Language, rules: readonly Finding[]): Finding[] {
    this.#tagger ??= new Tagger(new Weights(readWeights(this.#text())), this.#reader.lexicon);
    const reading = this.#reader.read(paragraph);
    const { words } = reading;
    return joinSurnames(words, this.#tagger.tag(reading, language, rules)).map(
      ({ from, to, label, probability }) => ({
        start: (words[label === 'person' ? nameStart(words, from, to) : from] as Word).start,
        end: (words[nameEnd(words, from, to) - 1] as Word).end,
        label,
        rule: `model.${label}`,
        score: scoreOf(probability),
      }),
    );
  }
}

/** A woman’s two family names are one name: `Compaoré/Sawadogo`; the initials of two writers, `MAT/KM`, are two. */
function joinSurnames(words: readonly Word[], names: readonly TaggedName[]): TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last?.label === 'person' && name.label === 'person' && isSlash(words, last.to, name.from))
      joined[joined.length - 1] = {
        ...last,
        to: name.to,
        probability: Math.min(last.probability, name.probability),
      };
    else joined.push(name);
  }
  return joined;
}

/** Whether only a slash without spaces stands between two names, words `[…, at)` and `[next, …)`. */
function isSlash(words: readonly Word[], at: number, next: number): boolean {
  return (
    next === at + 1 &&
    words[at]?.text === '/' &&
    words[at].glued &&
    words[next]?.glued === true &&
    words[next].text.length > 3
  );
}

/** Where the name begins after titles that the model took for part of it. */
function nameStart(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && titles.test((words[at] as Word).text)) {
    at++;
    if (at < to - 1 && (words[at] as Word).text === '.') at++;
  }
  return at;
}

/**
 * Where the name ends: before `dès`, which the model takes for `des`, and before articles and prepositions that it
 * cannot end in, `Force unifiée de l’`.
 */
function nameEnd(words: readonly Word[], from: number, to: number): number {
  let end = from + 1;
  while (end < to && (words[end] as Word).text !== 'dès') end++;
  while (end > from + 1 && dangles(words[end - 1] as Word)) end--;
  return end;
}

function dangles({ shape, kinds, text }: Word): boolean {
  if (shape === 'lower') return (kinds & kind.functionWord) !== 0 && text.length < 5;
  return shape === 'initial' && /^[DL]['’]$/.test(text);
}

function scoreOf(probability: number): number {
  if (probability < leastProbable) return probability;
  return Math.min(mostSure, Math.max(shownScore, probability));
}

/** Rules that know a body’s edges better than the model: long forms that an acronym spells, portfolios of a ministry. */
const edged = new Set(['organization.defined', 'organization.ministry']);
/** From so many words on, a body of the lexicon is no other name, `Assemblée générale des Nations unies`. */
const longKnown = 4;

function withEdges(
  paragraph: string,
  tagged: readonly Finding[],
  rules: readonly Finding[],
): readonly Finding[] {
  const known = rules.filter(
    ({ rule, start, end }) =>
      edged.has(rule) ||
      (rule === 'organization.known' && paragraph.slice(start, end).split(/\s+/).length >= longKnown),
  );
  if (known.length === 0) return tagged;
  known.sort((a, b) => a.start - b.start);
  return [...tagged.filter((finding) => !isCut(finding, known)), ...known];
}

/** Whether a finding shares words with a known name and does not enclose it; known names are sorted and lie apart. */
function isCut({ start, end }: Finding, known: readonly Finding[]): boolean {
  for (let at = Math.max(0, firstFrom(known, start) - 1); at < known.length; at++) {
    const name = known[at] as Finding;
    if (name.start >= end) return false;
    if (name.end > start && (name.start < start || end <= name.end)) return true;
  }
  return false;
}

/** What the rules found where the model sees nothing. */
function candidates(rules: readonly Finding[], tagged: readonly Finding[], length: number): Finding[] {
  const taken = new Uint8Array(length);
  for (const { start, end } of tagged) taken.fill(1, start, end);
  return rules
    .filter(({ start, end }) => !taken.subarray(start, end).includes(1))
    .map((finding) => ({ ...finding, label: 'name', score: Math.min(candidateScore, finding.score) }));
}

function rangeKey({ start, end }: Finding): string {
  return `${start} ${end}`;
}
