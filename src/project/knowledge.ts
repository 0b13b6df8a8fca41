import type { Layer } from '../annotation/layer.ts';
import type { Knowledge, KnownName, RejectedName } from '../detect/knowledge.ts';
import type { Registry } from '../registry/registry.ts';
import { isClause } from './items.ts';

/** A name is suggested everywhere when it has been accepted this often. */
const acceptedOften = 2;

/** What the annotators of a folder have decided, for the detectors: the registry, names accepted, names rejected. */
export function collectKnowledge(registry: Registry, layers: Iterable<Layer>): Knowledge {
  const accepted = new Counter();
  const rejected = new Counter();
  for (const layer of layers) {
    for (const { quote, label } of layer.annotations) if (isName(quote, label)) accepted.add(quote, label);
    for (const { quote, label } of layer.rejected) if (isName(quote, label)) rejected.add(quote, label);
  }
  const names: KnownName[] = accepted
    .entries()
    .filter(({ count }) => count >= acceptedOften)
    .map(({ name, label }) => ({ name, label, origin: 'accepted' }));
  for (const { name, aliases, label } of registry.entities) {
    for (const known of [name, ...aliases]) names.push({ name: known, label, origin: 'registry' });
  }
  const unwanted: RejectedName[] = rejected
    .entries()
    .filter(({ name, label, count }) => count >= acceptedOften && accepted.count(name, label) === 0)
    .map(({ name, label }) => ({ name, label }));
  return { names, rejected: unwanted };
}

/** Clauses and dates are decided place by place. */
function isName(quote: string, label: string): boolean {
  return !isClause(label) && label !== 'date' && quote.length <= 100;
}

class Counter {
  readonly #counts = new Map<string, { name: string; label: string; count: number }>();

  add(name: string, label: string): void {
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
