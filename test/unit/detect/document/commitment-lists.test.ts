import { describe, expect, it } from 'vitest';
import { detect, remark } from '../rule-pipeline.ts';

describe('lists of commitments', () => {
  it('takes the items of a list that a commissive verb opens', () => {
    const text =
      'Les États s’engagent à :\n– lever les barrages ;\n– ne pas augmenter les taxes ; et\n– payer.\n\nFin.';
    const found = detect(text).filter(({ label }) => label === 'commitment');
    expect(found.map(({ quote }) => quote)).toEqual([
      'lever les barrages',
      'ne pas augmenter les taxes',
      'payer',
    ]);
    expect(found[1]?.attributes?.get('polarity')).toBe('negative');
    expect(found[2]?.attributes?.get('actor')).toBe('Les États');
  });

  it('takes the points of a plan', () => {
    const text =
      'Les grandes lignes de la feuille de route :\n• construire 300 km de routes ;\n• Création d’un fonds ;\n- constat : rien.';
    expect(remark(text, ['commitment'])).toBe(
      text
        .replace('construire 300 km de routes', '[[commitment:$&]]')
        .replace('Création d’un fonds', '[[commitment:$&]]'),
    );
  });

  it.each([
    ['Le gouvernement annonce ces mesures :', 'firm'],
    ['Les axes du projet :', 'planned'],
  ])('reads how firm a list is from its opening: %s', (opening, strength) => {
    const [found] = detect(`${opening}\n• construire 300 km de routes ;`);
    expect(found?.attributes?.get('strength')).toBe(strength);
  });

  it('takes no points of what is asked', () => {
    const text = 'Ils demandent ces mesures :\n• construire 300 km de routes ;';
    expect(remark(text, ['commitment'])).toBe(text);
  });

  it('takes no list that something else opens', () => {
    const text = 'Les États saluent :\n– lever les barrages ;\n– payer.';
    expect(detect(text).filter(({ label }) => label === 'commitment')).toEqual([]);
  });
});
