import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TimexType } from '../../src/detect/dates/index.ts';
import type { Language } from '../../src/detect/detector.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { articlesOf, unmark } from './marked-corpus.ts';

/** An expression of time that should be found; UTF-16 code units. */
export interface Expected {
  readonly start: number;
  readonly end: number;
  /** Any of these values is right; empty when the value is not scored. */
  readonly values: readonly string[];
  readonly type?: TimexType;
  /** Neither a miss when absent nor an error when present. */
  readonly optional?: boolean;
}

export interface Case {
  readonly id: string;
  /** The half that rules are written looking at, or the one that is only measured. */
  readonly half: 'tune' | 'held';
  readonly text: string;
  readonly published: string | undefined;
  readonly language: Language;
  readonly expected: readonly Expected[];
}

function half(id: string): 'tune' | 'held' {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return (hash >>> 7) & 1 ? 'held' : 'tune';
}

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

interface MsLine {
  id: string;
  ref: string;
  text: string;
  ents: [number | null, number, string, { timex?: string }[]][];
}
interface WarLine {
  id: string;
  dct: string;
  text: string;
  ents: [number, number, string, string | null][];
}
interface DucklingLine {
  id: string;
  text: string;
  kind: string;
  val?: number[] | null;
  end?: number[] | null;
  grain: string;
}

/** The cases of a file `dates-….jsonl`; which half, by a hash of their ids. */
export function corpusCases(name: string, file: string): Case[] {
  const language: Language = name.includes('-fr') ? 'fr' : 'en';
  if (name.includes('duckling')) {
    return (readLines(file) as DucklingLine[]).map((line) => ({
      id: line.id,
      half: half(line.id),
      text: line.text,
      published: '2013-02-12',
      language,
      expected: [{ start: 0, end: line.text.length, values: ducklingValues(line) }],
    }));
  }
  if (name.includes('wikiwars')) {
    return (readLines(file) as WarLine[]).map((line) => ({
      id: line.id,
      half: half(line.id),
      text: line.text,
      published: line.dct,
      language,
      expected: line.ents.map(([start, end, , value]) => ({ start, end, values: value ? [value] : [] })),
    }));
  }
  return (readLines(file) as MsLine[]).map((line) => ({
    id: line.id,
    half: half(line.id),
    text: line.text,
    published: line.ref?.slice(0, 10),
    language,
    expected: line.ents.map(([start, end, , resolutions]) => ({
      start: start ?? 0,
      end,
      values: resolutions.flatMap(({ timex: value }) =>
        line.ref && value && !/[(X]|^T/.test(value) ? [value] : [],
      ),
    })),
  }));
}

function ducklingValues({ val, grain, kind, end }: DucklingLine): string[] {
  if (!val || kind.includes('Interval') || end) return [];
  const [y = 0, m = 1, d = 1] = val;
  const two = (n: number) => String(n).padStart(2, '0');
  if (grain === 'Day') return [`${y}-${two(m)}-${two(d)}`];
  if (grain === 'Month') return [`${y}-${two(m)}`];
  return grain === 'Year' ? [`${y}`] : [];
}

/** The dates of `*.annotations.yaml`, with the `.txt` files beside them in another folder. */
export function goldCases(goldFolder: string, articleFolder: string): Case[] {
  return readdirSync(goldFolder)
    .filter((file) => file.endsWith('.annotations.yaml'))
    .map((file) => {
      const sidecar = parse(readFileSync(join(goldFolder, file), 'utf8')) as {
        article: { language: Language; published: string };
        annotations: {
          label: string;
          start: number;
          end: number;
          optional?: boolean;
          attributes?: { value?: string };
        }[];
      };
      const article = new ArticleText(
        readFileSync(join(articleFolder, file.replace('.annotations.yaml', '.txt')), 'utf8'),
      );
      return {
        id: file,
        half: 'tune' as const,
        text: article.text,
        published: sidecar.article.published,
        language: sidecar.article.language,
        expected: sidecar.annotations
          .filter(({ label }) => label === 'date')
          .map(({ start, end, optional, attributes }) => ({
            start: article.toUtf16(start),
            end: article.toUtf16(end),
            values: attributes?.value ? [attributes.value] : [],
            ...(optional && { optional }),
          })),
      };
    });
}

const types: ReadonlyMap<string, TimexType> = new Map([
  ['date', 'DATE'],
  ['TIME', 'TIME'],
  ['DURATION', 'DURATION'],
  ['SET', 'SET'],
]);

/**
 * The articles of `…-tune.txt`, `…-held.txt` and `…-blind.txt` (its first half to tune on), marked by the TimeML guidelines: `{d Monday|2013-03-25}`,
 * `{t 3 p.m.|…}`, `{u two years|P2Y}`, `{s daily|P1D}`; a modifier may follow the value; `{x …}` may be found or not.
 */
export function markedCases(name: string, content: string): Case[] {
  return articlesOf(content).map(({ language, published, marked }, index, { length }) => {
    const { text, spans } = unmark(marked);
    const held = name.endsWith('-held') || (name.endsWith('-blind') && index >= length / 2);
    return {
      id: `${name}:${index}`,
      half: held ? 'held' : 'tune',
      text,
      published,
      language,
      expected: spans.map(({ start, end, label, note }) => {
        const type = types.get(label);
        const value = note?.split(' ')[0];
        return { start, end, values: value ? [value] : [], ...(type ? { type } : { optional: true }) };
      }),
    };
  });
}
