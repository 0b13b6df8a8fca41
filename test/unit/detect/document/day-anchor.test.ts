import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../../src/detect/index.ts';
import { ArticleText } from '../../../../src/text/article-text.ts';

const pipeline = createPipeline({ dates: { types: ['DATE', 'TIME', 'DURATION', 'SET'] } });

/** The values of the expressions of time, published on Tuesday 14 May 2002. */
function values(text: string): string[] {
  return pipeline
    .detect(new ArticleText(text), { language: 'fr', published: '2002-05-14' })
    .filter(({ label }) => label === 'date')
    .map(({ quote, attributes }) => `${quote} ${attributes?.get('value')}`);
}

describe('a time without a day', () => {
  it('takes the day told in the paragraph before', () =>
    expect(values('Réunion vendredi 17 mai.\n\nRendez-vous à 20 h, fin à minuit.')).toEqual([
      'vendredi 17 mai 2002-05-17',
      '20 h 2002-05-17T20:00',
      'minuit 2002-05-17T24:00',
    ]));

  it('takes the day of publication where none is told, or too long before', () => {
    expect(values('Rendez-vous à 20 h.')).toEqual(['20 h 2002-05-14T20:00']);
    const far = `Réunion vendredi 17 mai.\n${'Le texte se poursuit sans date aucune. '.repeat(50)}\nRendez-vous à 20 h.`;
    expect(values(far).at(-1)).toBe('20 h 2002-05-14T20:00');
  });

  it('keeps the day told in its own paragraph', () =>
    expect(values('Réunion vendredi 17 mai.\nHier, à 20 h, il pleuvait.').slice(1)).toEqual([
      'Hier 2002-05-13',
      '20 h 2002-05-13T20:00',
    ]));
});

describe('« le lendemain »', () => {
  it('is told from the day before, and tells the times after it', () =>
    expect(values('Le 2 mai, le pont a cédé.\nLe lendemain, à 8 h, il rouvrait.').slice(1)).toEqual([
      'Le lendemain 2002-05-03',
      '8 h 2002-05-03T08:00',
    ]));
});
