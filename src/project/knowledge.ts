import type { Rejection } from '../annotation/annotation.ts';
import type { Layer } from '../annotation/layer.ts';
import type { Knowledge, KnownName, LabelledName } from '../detect/knowledge.ts';
import type { Registry } from '../registry/registry.ts';
import { onOneLine } from '../text/wrapping.ts';
import { isClause } from './items.ts';

/** A name is suggested everywhere when it has been accepted this often. */
const acceptedOften = 2;

type NameKnown = LabelledName & Partial<KnownName>;

/** What one layer says of names: as often as it was decided. */
export interface DecidedNames {
  readonly accepted: readonly LabelledName[];
  readonly rejected: readonly LabelledName[];
}

export function decidedNames({ annotations, rejected }: Layer): DecidedNames {
  return { accepted: namesIn(annotations), rejected: namesIn(rejected) };
}

/** What the annotators of a folder have decided, for the detectors: the registry, names accepted, names rejected. */
export function collectKnowledge(registry: Registry, decided: Iterable<DecidedNames>): Knowledge {
  const accepted = new Counter();
  const rejected = new Counter();
  for (const names of decided) {
    for (const name of names.accepted) accepted.add(name);
    for (const name of names.rejected) rejected.add(name);
  }
  const names: KnownName[] = accepted
    .entries()
    .filter(({ count }) => count >= acceptedOften)
    .map(({ name, label }) => ({ name, label, origin: 'accepted' }));
  for (const { name, aliases, label } of registry.entities) {
    for (const known of [name, ...aliases]) names.push({ name: known, label, origin: 'registry' });
  }
  const unwanted: LabelledName[] = rejected
    .entries()
    .filter(({ name, label, count }) => count >= acceptedOften && accepted.count(name, label) === 0)
    .map(({ name, label }) => ({ name, label }));
  return { names, rejected: unwanted };
}

/** Whether both know the same names, in the same order. */
export function sameKnowledge(a: Knowledge, b: Knowledge): boolean {
  return sameNames(a.names, b.names) && sameNames(a.rejected, b.rejected);
}

function sameNames(a: readonly NameKnown[], b: readonly NameKnown[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i];
      return one.name === other?.name && one.label === other.label && one.origin === other.origin;
    })
  );
}

/** Clauses and dates are decided place by place. */
function namesIn(records: readonly Rejection[]): LabelledName[] {
  return records
    .filter(({ quote, label }) => !isClause(label) && label !== 'date' && quote.length <= 100)
    .map(({ quote, label }) => ({ name: onOneLine(quote), label }));
}

class Counter {
  readonly #counts = new Map<string, { name: string; label: string; count: number }>();

  add({ name, label }: LabelledName): void {
    const key = `${label}\n${name}`;
    const known = this.#counts.get(key);
    if (known) known.count++;
    else this.#counts.set(key, { name, label, count: 1 });
  }

  count(name: string, label: string): number {
    return this.#counts.get(`${label}\n${name}`)?.count ?? 0;
  }

  entries() {
    return [...this.#counts.values()];
  }
}
