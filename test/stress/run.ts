// Long runs of what must never go wrong, as one table. `--short` takes a minute or two.
import { anchoringFigures } from './anchoring.ts';
import type { Figure } from './figure.ts';
import { formatFigures } from './formats.ts';
import { savingFigures } from './saving.ts';

const short = process.argv.includes('--short');
const seedAt = process.argv.indexOf('--seed');
const seed = seedAt > 0 ? Number(process.argv[seedAt + 1]) : 20_251_122;
const scale = short ? 0.02 : 1;
const times = (count: number) => Math.max(3, Math.round(count * scale));

console.log(`seed ${seed}, Node ${process.version}, ${process.platform}\n`);
console.log('| what | figure | measured |\n|---|---|---|');
let failed = 0;

function print(figures: readonly Figure[]): void {
  for (const { what, figure, measured, holds } of figures) {
    console.log(`| ${what} | ${figure} | ${measured}${holds ? '' : ' **not reached**'} |`);
    if (!holds) failed++;
  }
}

print(
  await savingFigures({
    kills: times(500),
    adds: times(300),
    interleavings: times(5_000),
    merges: times(5_000),
    gitMerges: times(200),
    mutations: times(10_000),
    truncatedLayers: times(20),
    seed,
  }),
);
print(
  anchoringFigures({ scripts: times(10_000), trackingScripts: times(10_000), lookAlikes: times(200), seed }),
);
print(await formatFigures({ corpora: times(10_000), seed }));
if (failed > 0) process.exitCode = 1;
