import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rejection } from '../../../src/annotation/annotation.ts';
import { emptyLayer } from '../../../src/annotation/layer.ts';
import { blocks } from '../../../src/detect/blocks.ts';
import type { Detector } from '../../../src/detect/detector.ts';
import { createPipeline } from '../../../src/detect/index.ts';
import { KnowledgeDetector } from '../../../src/detect/knowledge.ts';
import { guessLanguage } from '../../../src/detect/language.ts';
import { Lexicon } from '../../../src/detect/lexicon/lexicon.ts';
import { ParagraphReader } from '../../../src/detect/lexicon/reading.ts';
import { Pipeline } from '../../../src/detect/pipeline.ts';
import { resolve } from '../../../src/detect/resolver.ts';
import { ruleIds } from '../../../src/detect/rules.ts';
import { pendingSuggestions } from '../../../src/project/items.ts';
import { ArticleText } from '../../../src/text/article-text.ts';

const context = { language: 'fr', published: undefined } as const;

/** Finds every `x`, and counts the paragraphs it was shown. */
class Counter implements Detector {
  readonly id = 'counter';
  readonly seen: string[] = [];
  detect(paragraph: string) {
    this.seen.push(paragraph);
    return [...paragraph.matchAll(/x/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
      label: 'place',
      rule: 'r',
      score: 0.9,
    }));
  }
}

function counting() {
  const counter = new Counter();
  const reader = new ParagraphReader(new Lexicon([]));
  const pipeline = new Pipeline({
    detectors: [counter],
    rules: [],
    linkers: [],
    knowledgeDetector: ({ names }) => new KnowledgeDetector(names, reader),
  });
  return { counter, pipeline };
}

describe('Pipeline', () => {
  it('counts code points', () => {
    const { pipeline } = counting();
    expect(pipeline.detect(new ArticleText('😀x\r\n😀 x'), context)).toMatchObject([
      { start: 1, end: 2, quote: 'x' },
      { start: 5, end: 6, quote: 'x' },
    ]);
  });

  it('sees only the changed paragraph again', () => {
    const { counter, pipeline } = counting();
    pipeline.detect(new ArticleText('a\nb x\nc'), context);
    counter.seen.length = 0;
    expect(pipeline.detect(new ArticleText('a\nb xx\nc'), context)).toHaveLength(2);
    expect(counter.seen).toEqual(['b xx']);
  });

  it('sees a hard-wrapped paragraph as one line, and only that again when it changes', () => {
    const { counter, pipeline } = counting();
    const wrapped = (words: string) =>
      `Le ministre est allé à Kayes voir ce que la crue du fleuve ${words}\nfait à ceux de la vallée, puis est rentré.`;
    const article = ['laisse x', 'a', 'y a'].map(wrapped).join('\n\n');
    pipeline.detect(new ArticleText(article), context);
    expect(counter.seen).toEqual(article.split('\n\n').map((lines) => lines.replace('\n', ' ')));
    counter.seen.length = 0;
    pipeline.detect(new ArticleText(article.replace('y a', 'y x a')), context);
    expect(counter.seen).toEqual([wrapped('y x a').replace('\n', ' ')]);
  });

  it('sees everything again for another publication date', () => {
    const { counter, pipeline } = counting();
    pipeline.detect(new ArticleText('a'), context);
    pipeline.detect(new ArticleText('a'), { ...context, published: '2025-04-03' });
    expect(counter.seen).toEqual(['a', 'a']);
  });

  it('pauses when its budget is spent, and stops when told to', async () => {
    const { pipeline } = counting();
    const article = new ArticleText(Array.from({ length: 5000 }, (_, line) => `${line} x\n`).join(''));
    let now = 0;
    let pauses = 0;
    const pace = (go: boolean) => ({
      now: () => {
        now += 5;
        return now;
      },
      budget: 8,
      pause: async () => {
        pauses++;
        return go;
      },
    });
    expect(await pipeline.detectPaced(article, context, pace(true))).toHaveLength(5000);
    expect(pauses).toBeGreaterThan(1);
    expect(await pipeline.detectPaced(article, context, pace(false))).toBeUndefined();
  });
});

describe('blocks', () => {
  it('hold all that is visible, in order, in pieces of bounded length', () => {
    const parts = fc.constantFrom('mot ', '\n', 'Fin. Début ', '😀', 'a'.repeat(13_000), ' \n');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const block of blocks(text)) {
          expect(text.slice(at, block.start).trim()).toBe('');
          expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
          expect(block.text.length).toBeLessThanOrEqual(12_000);
          expect(block.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
          at = block.start + block.text.length;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('resolve', () => {
  const finding = (start: number, end: number, label: string, score: number, rule = 'r') => ({
    start,
    end,
    label,
    score,
    rule,
  });

  it.each([
    [
      'the longer of two that overlap',
      [finding(0, 9, 'place', 0.6), finding(4, 12, 'person', 0.9)],
      ['0-9 place'],
    ],
    [
      'the label with the most evidence',
      [finding(0, 4, 'place', 0.7), finding(0, 4, 'person', 0.6), finding(0, 4, 'person', 0.6)],
      ['0-4 person'],
    ],
    [
      'what people decided before the longer that has a part of it',
      [finding(0, 9, 'place', 0.9), finding(7, 11, 'person', 0.9, 'knowledge.registry')],
      ['7-11 person'],
    ],
    [
      'the longer that has in it what people decided',
      [
        finding(0, 9, 'organization', 0.6),
        finding(0, 2, 'place', 0.99, 'knowledge.accepted'),
        finding(4, 9, 'person', 0.99, 'knowledge.registry'),
      ],
      ['0-9 organization'],
    ],
    [
      'what people decided when the longer that has it does not stand',
      [
        finding(0, 9, 'place', 0.9),
        finding(0, 3, 'person', 0.99, 'knowledge.accepted'),
        finding(7, 11, 'person', 0.9, 'knowledge.registry'),
      ],
      ['0-3 person', '7-11 person'],
    ],
    [
      'names inside commitments',
      [finding(0, 9, 'commitment', 0.9), finding(4, 6, 'person', 0.9)],
      ['0-9 commitment', '4-6 person'],
    ],
    ['nothing unsure or unknown', [finding(0, 2, 'place', 0.4), finding(3, 5, 'name', 0.9)], []],
  ])('keeps %s', (_, findings, expected) => {
    expect(resolve(findings).map(({ start, end, label }) => `${start}-${end} ${label}`)).toEqual(expected);
  });
});

describe('createPipeline', () => {
  it('proposes the longer name that has in it what was accepted, and the shorter when that one is rejected', () => {
    const knowledge = {
      names: [
        { name: 'AES', label: 'organization', origin: 'accepted' },
        { name: 'Russie', label: 'place', origin: 'registry' },
        { name: 'Sahel', label: 'place', origin: 'accepted' },
      ],
      rejected: [],
    } as const;
    const longer = [
      'Confédération AES',
      'Fédération de Russie',
      'Force unifiée de l’AES',
      'Confédération des États du Sahel',
    ];
    const [aes, russie, force, sahel] = longer;
    const article = new ArticleText(`La ${aes} et la ${russie} saluent la ${force}.\n\nLa ${sahel} aussi.`);
    const found = createPipeline().detect(article, context, knowledge);
    expect(found.map(({ quote }) => quote)).toEqual(longer);

    const shorter = (rejected: readonly Rejection[]) =>
      pendingSuggestions({ ...emptyLayer, rejected }, found).map(({ quote }) => quote);
    expect(shorter([])).toEqual(longer);
    expect(shorter(found)).toEqual(['AES', 'Russie', 'AES', 'Sahel']);

    const unwanted = longer.map((name, i) => ({ name, label: found[i]?.label ?? '' }));
    const again = createPipeline().detect(article, context, { ...knowledge, rejected: unwanted });
    expect(again.map(({ quote }) => quote)).toEqual(['AES', 'Russie', 'AES', 'Sahel']);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['Le ministre est arrivé dans la ville.', 'fr'],
    ['The minister said that he will come.', 'en'],
    ['', 'fr'],
  ])('%s', (text, language) => expect(guessLanguage(text)).toBe(language));
});

describe('ruleIds', () => {
  it('lists every rule id written in the detectors, once', () => {
    const folder = fileURLToPath(new URL('../../../src/detect', import.meta.url));
    const written = new Set<string>();
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.includes('data') || file.endsWith('rules.ts')) continue;
      const source = readFileSync(join(folder, file), 'utf8').replaceAll(
        /^\s*readonly id = .*$|^\s*id: 'document\.(?:commitment-links|commitment-lists|day-anchor)'.*$/gm,
        '',
      );
      for (const match of source.matchAll(
        /'((?:person|place|organization|name|document|commitment|date)\.[a-z-]+)'/g,
      ))
        written.add(match[1] ?? '');
    }
    expect(written.size).toBeGreaterThan(40);
    expect([...written].filter((id) => !(ruleIds as readonly string[]).includes(id))).toEqual([]);
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
  });
});
