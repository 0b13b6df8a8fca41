import { describe, expect, it } from 'vitest';
import { findPublished } from '../../../src/detect/published.ts';

describe('the publication date in an article’s head', () => {
  it.each([
    [' date 2025-09-25 Les ministres ont', '2025-09-25', '2025-09-25'],
    ['Titre\nPublié le 3 avril 2025 à 10h\nTexte', '2025-04-03', '3 avril 2025'],
    ['Titre\nPublié le : 03/04/2025\nTexte', '2025-04-03', '03/04/2025'],
    ['Mis à jour le jeudi 3 avril 2025 à 10:20', '2025-04-03', 'jeudi 3 avril 2025'],
    ['Title\nPublished: April 3, 2025\nText', '2025-04-03', 'April 3, 2025'],
    ['BAMAKO, 3 avril 2025 (AFP) — Le gouvernement', '2025-04-03', '3 avril 2025'],
    ['Titre\n\nJeudi 3 avril 2025 - 10:20\n\nTexte', '2025-04-03', 'Jeudi 3 avril 2025'],
    ['ACCRA, Ghana, April 3, 2025 — Ghana has', '2025-04-03', 'April 3, 2025'],
    [
      'Titre\n\nPropos recueillis par Awa Ba, à Cotonou – 3 avril 2025\n\nTexte',
      '2025-04-03',
      '3 avril 2025',
    ],
    ['Né le 1er mai 2020.\nPublié le 3 avril 2025', '2025-04-03', '3 avril 2025'],
  ])('%j', (text, value, quote) => {
    const published = findPublished(text);
    expect(published?.value).toBe(value);
    expect(text.slice(published?.start, published?.end)).toBe(quote);
  });
  it.each([
    'Le jeudi 3 avril 2025 s’est tenue à Moscou la première session.',
    'La loi votée le 2 mai – le 3 avril 2025.',
    'Publié hier par la présidence',
    'Le décret n°2025-183 du 9 avril 2025 entérine',
    '',
    `${'x '.repeat(800)}\nPublié le 3 avril 2025`,
  ])('is not guessed: %j', (text) => expect(findPublished(text)).toBeUndefined());
});
