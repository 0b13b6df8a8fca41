import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/text/sentences.ts';

/** Sentences are divided by `|`, which stands between them for nothing but white space. */
const cases: readonly string[] = [
  'Il part. | Elle reste.',
  'Fin.|Début',
  'économique…|C’est le mercredi.',
  'de sécurité.|Publicité',
  'M. Diop et Mme. Sy sont là. | Me Touré aussi.',
  'J.-P. Dupont a parlé. | On l’écoute.',
  'Le Dr. House arrive.',
  '« Nous irons. » | Il a ajouté : « Oui. »',
  '« Nous irons », a-t-il dit. | Fin.',
  'Une ligne\n|une autre',
  'Il a payé 3.5 millions. | Puis rien.',
  'Qui ? | Personne !',
  'Le site exemple.com reste ouvert.',
  'The U.S. Army left. | Mr. Smith stayed.',
  'Attendez... | Voilà.',
  'sous Louis XVI. | Ensuite',
  'au palais Mohammed V. | Le ministre John V. Lindsay y était.',
  'Vraiment ?! | – Oui.',
];

describe('sentences', () => {
  it.each(cases)('%s', (marked) => {
    const text = marked.replaceAll(/ ?\| ?/g, (bar) => bar.replace('|', '').slice(0, 1));
    const found = sentences(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('has nothing to say of white space', () => {
    expect(sentences(' \n\u00A0\n')).toEqual([]);
  });

  it('takes time in proportion to hostile text', () => {
    const small = timeOf('.   »'.repeat(20_000));
    const large = timeOf('.   »'.repeat(160_000));
    expect(large).toBeLessThan(Math.max(small, 5) * 40);
  });
});

function timeOf(text: string): number {
  const since = performance.now();
  sentences(text);
  return performance.now() - since;
}
