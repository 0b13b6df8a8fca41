/**
 * Counts the keys that it takes to annotate articles.
 *
 * node test/bench/effort.ts [SIDECARS [ARTICLES]]
 *
 * SIDECARS holds finished `*.annotations.yaml`, ARTICLES their texts (beside them unless told); by default the
 * annotated samples. At most 0.6 keys an annotation are wanted with suggestions, 2.0 without.
 */
import { parseArgs } from 'node:util';
import type { Layer } from '../../src/annotation/layer.ts';
import { createPipeline } from '../../src/detect/index.ts';
import { noKnowledge } from '../../src/detect/knowledge.ts';
import { collectKnowledge, decidedNames } from '../../src/project/knowledge.ts';
import { emptyRegistry } from '../../src/registry/registry.ts';
import { type Effort, measureEffort } from './effort-run.ts';
import { readGold, readGoldSamples } from './gold.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [sidecars, articles] = positionals;
const gold = sidecars ? readGold(sidecars, articles ?? sidecars) : readGoldSamples();
if (gold.length === 0) throw new Error(`No article with a sidecar in ${sidecars}`);

const pipeline = createPipeline();
const done: Layer[] = [];
const withHelp = gold.map((article) => {
  const knowledge = done.length > 0 ? collectKnowledge(emptyRegistry, done.map(decidedNames)) : noKnowledge;
  const effort = measureEffort(article, { pipeline, knowledge });
  done.push(effort.layer);
  console.log(`${article.name}: ${line(effort)}`);
  return effort;
});
const withoutHelp = gold.map((article) => measureEffort(article, undefined));
console.log(`\nwith suggestions     ${line(sum(withHelp))}`);
console.log(`without suggestions  ${line(sum(withoutHelp))}`);

function line({ annotations, keys, total, wrongValues }: Omit<Effort, 'layer'>): string {
  const parts = [...keys].map(([what, count]) => `${what} ${count}`).join(', ');
  const each = (total / annotations).toFixed(2);
  const values = wrongValues > 0 ? `; ${wrongValues} date values to correct, not counted` : '';
  return `${each} keys an annotation (${total} for ${annotations}: ${parts}${values})`;
}

function sum(efforts: readonly Effort[]): Omit<Effort, 'layer'> {
  const keys = new Map<string, number>();
  for (const effort of efforts)
    for (const [what, count] of effort.keys) keys.set(what, (keys.get(what) ?? 0) + count);
  const add = (of: (effort: Effort) => number) => efforts.reduce((total, effort) => total + of(effort), 0);
  return {
    annotations: add(({ annotations }) => annotations),
    keys,
    total: add(({ total }) => total),
    wrongValues: add((effort) => effort.wrongValues),
  };
}
