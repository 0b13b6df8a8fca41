// node test/stress/formats.ts [CORPORA] [SEED]: own → format → own for every format that can be read; counts the
// differences that no loss names. Exit 1 when there is any.
import { readers } from '../../src/formats/readers.ts';
import { generatedCorpus } from '../support/generated-corpus.ts';
import { silentDifferences } from '../support/round-trip.ts';

const corpora = Number(process.argv[2] ?? 10_000);
const firstSeed = Number(process.argv[3] ?? 1);
let silent = 0;
console.log(`${corpora} corpora, seeds from ${firstSeed}`);
for (const { id } of readers) {
  let found = 0;
  for (let seed = firstSeed; seed < firstSeed + corpora; seed++) {
    const differences = await silentDifferences(generatedCorpus(seed), id);
    if (differences.length > 0 && found === 0) console.log(`${id}, seed ${seed}: ${differences[0]}`);
    found += differences.length;
  }
  console.log(`${id}: ${found} silent differences`);
  silent += found;
}
process.exitCode = silent > 0 ? 1 : 0;
