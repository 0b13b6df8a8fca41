import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { rejectionKey } from '../../../src/annotation/layer.ts';
import { placesOf } from '../../../src/sidecar/places.ts';
import { anyLayer } from '../../support/layers.ts';
import { textOf } from '../../support/sidecars.ts';

// Many cases in one test, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const seed = 20251129;

test('places found record by record are those of the whole parsed', () => {
  fc.assert(
    fc.property(anyLayer, (layer) => {
      const text = textOf(layer);
      // Spaces before a colon leave the places before them and make the file one for the parser as a whole.
      const [fast, parsed] = [placesOf(text), placesOf(text.replace(/^(annotations|rejected):/gm, '$1 :'))];
      const records = [
        ...layer.annotations.map(({ id }) => ({ list: 'annotations', record: id }) as const),
        ...layer.rejected.map(
          (rejection) => ({ list: 'rejected', record: rejectionKey(rejection) }) as const,
        ),
      ];
      for (const key of ['start', 'quote', 'attributes', 'note', 'nothing']) {
        for (const place of [
          ...records.map((record) => ({ ...record, key })),
          { list: 'article', key } as const,
        ]) {
          expect(fast(place)).toEqual(parsed(place));
        }
      }
      for (const place of [...records, { list: 'article', key: 'sha256' } as const])
        expect(fast(place)).toEqual(parsed(place));
    }),
    { seed, numRuns: 200 },
  );
});
