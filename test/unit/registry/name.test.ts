import { describe, expect, it } from 'vitest';
import { nameLikeness } from '../../../src/registry/name.ts';

describe('nameLikeness', () => {
  it.each([
    ['Sergueï Lavrov', 'LAVROV Serguei', 1],
    ['Karamoko Jean-Marie Traoré', 'Karamoko Jean Marie TRAORE', 1],
    ['M. Lavrov', 'Lavrov', 1],
    ['l’Union africaine', 'Union africaine', 0.8],
    ['Sergueï Lavrov', 'Sergei Lavrov', 0.9],
    ['Mohamed Ould Ghazouani', 'Mohammed Ould Ghazwani', 0.7],
    ['Abdoulaye Diop', 'A. Diop', 0.9],
    ['Abdoulaye Diop', 'Diop', 0.7],
    ['BAKARY Yaou Sangaré', 'Bakary Sangaré', 0.8],
    ['Aleksei\u0308 Morozov', 'Alexei Morozov', 0.8],
  ])('%s is %s (at least %d)', (a, b, least) => {
    expect(nameLikeness(a, b)).toBeGreaterThanOrEqual(least - 1e-9);
    expect(nameLikeness(b, a)).toBeCloseTo(nameLikeness(a, b), 10);
  });

  it.each([
    ['Abdoulaye Diop', 'Abdoulaye Sow'],
    ['Mali', 'Malawi'],
    ['Modibo Keïta', 'Ibrahim Keïta'],
    ['', 'Diop'],
    ['Niger', 'Nigeria'],
    ['Union africaine', 'Union européenne'],
  ])('%s is not %s', (a, b) => {
    expect(nameLikeness(a, b)).toBeLessThan(0.6);
  });

  it('knows a person by the first name less than by the family name', () => {
    expect(nameLikeness('Abdoulaye Diop', 'Abdoulaye')).toBeLessThan(nameLikeness('Abdoulaye Diop', 'Diop'));
  });
});
