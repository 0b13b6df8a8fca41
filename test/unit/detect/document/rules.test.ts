import { describe, expect, it } from 'vitest';
import { remark } from '../rule-pipeline.ts';

const labels = ['person', 'place', 'organization'];

describe('document rules', () => {
  it.each([
    'M. [[person:Abdou Kolo]] parle.\nPour [[person:Kolo]], rien ne presse.',
    '[[person:Karamoko Jean Marie TRAORE]] arrive.\nOn attend [[person:Traoré]] ici.',
    'La [[organization:Ligue des pêcheurs]] ([[organization:LDP]]) dort.\nDemain [[organization:LDP]] vote.',
    'dans la ville de [[place:Zounvi]]\nDes habitants de [[place:Zounvi]] fuient.',
  ])('%s', (marked) => expect(remark(marked, labels)).toBe(marked));

  it('lets what people decided come first', () => {
    const knowledge = {
      names: [{ name: 'Force unifiée', label: 'organization', origin: 'accepted' as const }],
      rejected: [{ name: 'Mali', label: 'place' }],
    };
    const marked = 'La [[organization:Force unifiée]] du Mali et du [[place:Niger]].';
    expect(remark(marked, labels, {}, knowledge)).toBe(marked);
  });

  it('takes a registry’s name in other accents and capitals, not as a word in lower case', () => {
    const knowledge = {
      names: [{ name: 'Sergueï Essor', label: 'person', origin: 'registry' as const }],
      rejected: [],
    };
    const marked = 'Avec [[person:SERGUEI ESSOR]], pas serguei essor.';
    expect(remark(marked, ['person'], {}, knowledge)).toBe(marked);
  });
});
