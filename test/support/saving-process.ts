// Adds annotations to a layer, one save each, and prints each id once its save is acknowledged.
// Arguments: folder, prefix of the ids, how many.
import { writeSync } from 'node:fs';
import { NodeFiles } from '../../src/node/node-files.ts';
import { LayerStore } from '../../src/project/store.ts';

const [folder = '', prefix = 'a', count = '1'] = process.argv.slice(2);
const store = new LayerStore(new NodeFiles(folder), 'a.txt');
await store.load();
for (let i = 0; i < Number(count); i++) {
  const id = `${prefix}${i}`;
  const after = { id, label: 'person', start: i, end: i + 4, quote: 'Diop' };
  await store.save({ annotations: new Map([[id, { after }]]), rejected: new Map() });
  writeSync(1, `${id}\n`);
}
