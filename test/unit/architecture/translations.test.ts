import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../support/repository.ts';
import { sources } from '../../support/sources.ts';

const calls = sources('src/**/*.ts').flatMap(({ path, text }) =>
  [...text.matchAll(/\bl10n\.t\(\s*(?:\{\s*message:\s*)?/g)].map((match) => ({
    path,
    rest: text.slice(match.index + match[0].length),
  })),
);
const literal = /^'((?:\\.|[^'\\])*)'|^"((?:\\.|[^"\\])*)"/;

/** The string that a call begins with, as it is at run time; undefined when it is not a plain literal. */
function message(rest: string): string | undefined {
  const found = literal.exec(rest);
  if (!found) return undefined;
  const raw = found[1] ?? found[2] ?? '';
  return raw
    .replace(/\\u\{?([0-9a-fA-F]+)\}?/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(['"\\])/g, '$1');
}

test('every translated string is a plain literal', () => {
  const wrong = calls.filter(({ rest }) => message(rest) === undefined);
  expect(wrong.map(({ path, rest }) => `${path}: ${rest.slice(0, 40)}`)).toEqual([]);
});

test('every language has a translation of each string, with the same places, and none is left over', () => {
  const used = [...new Set(calls.map(({ rest }) => message(rest) ?? ''))].sort();
  for (const name of readdirSync(join(root, 'l10n'))) {
    const bundle = JSON.parse(readFileSync(join(root, 'l10n', name), 'utf8')) as Record<string, string>;
    expect(Object.keys(bundle).sort(), name).toEqual(used);
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [key, text] of Object.entries(bundle))
      expect(places(text), `${name}: ${key}`).toEqual(places(key));
  }
});
