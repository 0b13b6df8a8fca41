import type { DetectionContext, Detector, Finding } from './detector.ts';
import { fold } from './lexicon/fold.ts';
import type { ParagraphReader, Word } from './lexicon/reading.ts';

/** A name under a label. */
export interface LabelledName {
  readonly name: string;
  readonly label: string;
}

/** A name that people gave a label. */
export interface KnownName extends LabelledName {
  readonly origin: 'registry' | 'accepted';
}

/** What people decided before: the registry’s names and the annotators’ decisions in the folder. Immutable. */
export interface Knowledge {
  readonly names: readonly KnownName[];
  /** What people did not want. */
  readonly rejected: readonly LabelledName[];
}

export const noKnowledge: Knowledge = { names: [], rejected: [] };

/** Finds the names that people gave labels, without regard to case within a capitalised name and to accents. */
export class KnowledgeDetector implements Detector {
  readonly id = 'knowledge';
  readonly #reader: ParagraphReader;
  readonly #names = new Map<string, KnownName>();
  /** By first word: the most words of a name. */
  readonly #reach = new Map<string, number>();

  constructor(names: readonly KnownName[], reader: ParagraphReader) {
    this.#reader = reader;
    for (const known of names) this.#add(known);
  }

  detect(paragraph: string, _context: DetectionContext): readonly Finding[] {
    if (this.#names.size === 0) return [];
    const { words } = this.#reader.read(paragraph);
    const findings: Finding[] = [];
    for (let at = 0; at < words.length; at++) {
      const match = this.#longest(words, at);
      if (!match) continue;
      const { known, to } = match;
      const start = (words[at] as Word).start;
      const end = (words[to - 1] as Word).end;
      findings.push({
        start,
        end,
        label: known.label,
        rule: `knowledge.${known.origin}`,
        score: 0.99,
        evidence: known.name,
      });
      at = to - 1;
    }
    return findings;
  }

  #longest(words: readonly Word[], from: number): { known: KnownName; to: number } | undefined {
    const word = words[from] as Word;
    const reach = this.#reach.get(word.key.split(' ', 1)[0] ?? '') ?? 0;
    let key = '';
    let best: { known: KnownName; to: number } | undefined;
    for (let at = from, count = 0; at < words.length && count < reach; at++, count++) {
      const next = (words[at] as Word).key;
      key = key === '' ? next : `${key} ${next}`;
      const known = this.#names.get(key);
      if (known && sameCase(known.name, word.text)) best = { known, to: at + 1 };
    }
    return best;
  }

  /** A later name overwrites an earlier one that is spelled alike. */
  #add(known: KnownName): void {
    const key = this.#reader
      .read(known.name)
      .words.map((word) => word.key)
      .join(' ');
    if (key === '') return;
    this.#names.set(key, known);
    const first = key.split(' ', 1)[0] ?? '';
    const count = key.split(' ').length;
    if (count > (this.#reach.get(first) ?? 0)) this.#reach.set(first, count);
  }
}

/** A name with a capital is not the word in lower case. */
function sameCase(name: string, word: string): boolean {
  const first = name.charAt(0);
  return first === first.toLowerCase() || word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Drops the findings whose very words were rejected under their label. */
export function withoutRejected(
  text: string,
  findings: readonly Finding[],
  rejected: readonly LabelledName[],
): readonly Finding[] {
  if (rejected.length === 0) return findings;
  const drop = new Set(rejected.map(({ label, name }) => `${label}\n${comparable(name)}`));
  return findings.filter(
    ({ start, end, label, rule }) =>
      rule === 'knowledge.registry' || !drop.has(`${label}\n${comparable(text.slice(start, end))}`),
  );
}

function comparable(name: string): string {
  return /^\p{Lu}+$/u.test(name) ? name : fold(name);
}
