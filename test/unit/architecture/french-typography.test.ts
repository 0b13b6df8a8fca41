import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../support/repository.ts';
import { sources } from '../../support/sources.ts';

/** An ordinary space where French has one that does not break. */
const breaking = /« | »| [;?!%](?=\s|$)| :(?=\s|$)/;

it.each(['l10n/bundle.l10n.fr.json', 'package.nls.fr.json'])('%s', (file) => {
  const texts = Object.values<string>(JSON.parse(readFileSync(join(root, file), 'utf8')));
  expect(texts.filter((text) => breaking.test(text))).toEqual([]);
});

it('the French wordings in the sources', () => {
  const wordings = sources('src/**/*.ts').flatMap(({ text }) =>
    [...text.matchAll(/\bfr: '((?:[^'\\]|\\.)*)'|\bfr: `([^`]*)`/g)].map(
      ([, plain, template]) => plain ?? (template ?? '').replace(/\$\{[^}]*(?:\}|$)/g, 'x'),
    ),
  );
  expect(wordings.length).toBeGreaterThan(50);
  const lines = wordings
    .flatMap((wording) => wording.split('\n'))
    .filter((line) => !/^ *[#\w-]+ ?:/.test(line));
  expect(lines.filter((line) => breaking.test(line))).toEqual([]);
});
