import { beforeAll, describe, expect, it } from 'vitest';
import type { DetectionContext, Finding } from '../../../../src/detect/detector.ts';
import { EntityDetector } from '../../../../src/detect/entities/detector.ts';
import { standardLexicon } from '../../../../src/detect/entities/standard-lexicon.ts';
import { ParagraphReader } from '../../../../src/detect/lexicon/reading.ts';
import { weights } from '../../../../src/detect/model/data/weights.ts';
import { TaggerDetector } from '../../../../src/detect/model/detector.ts';

const french: DetectionContext = { language: 'fr', published: undefined };
const english: DetectionContext = { language: 'en', published: undefined };

function make(): TaggerDetector {
  const reader = new ParagraphReader(standardLexicon());
  return new TaggerDetector(reader, new EntityDetector(reader), () => weights);
}

function names(text: string, findings: readonly Finding[]): string[] {
  return findings
    .filter(({ label, score }) => label !== 'name' && score >= 0.5)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, label }) => `${label}: ${text.slice(start, end)}`);
}

describe('TaggerDetector', () => {
  let detector: TaggerDetector;
  beforeAll(() => {
    detector = make();
  });

  it.each([
    [
      'Le ministre des Affaires étrangères, Yaya Tiendrabé, a rencontré jeudi à Kigali la directrice de l’Unesco.',
      ['person: Yaya Tiendrabé', 'place: Kigali', 'organization: Unesco'],
    ],
    ['M. Zoundiwa s’est rendu à Bamako.', ['person: Zoundiwa', 'place: Bamako']],
    ['« La route sera finie », a promis Me Harouna GANABOU.', ['person: Harouna GANABOU']],
    ['Le pain et le lait ont encore augmenté ce mois-ci.', []],
    ['La parole est à Mme Rasmata Compaoré/Zoungrana.', ['person: Rasmata Compaoré/Zoungrana']],
  ])('fr: %s', (text, wanted) => {
    expect(names(text, detector.detect(text, french))).toEqual(wanted);
  });

  it.each([
    [
      'Finance Minister Wanjira Okello-Mbabe told Reuters in Nairobi that Kenya would repay the loan.',
      ['person: Wanjira Okello-Mbabe', 'organization: Reuters', 'place: Nairobi', 'place: Kenya'],
    ],
    ['Prices rose again last month, traders said.', []],
  ])('en: %s', (text, wanted) => {
    expect(names(text, detector.detect(text, english))).toEqual(wanted);
  });

  it.each([
    'Elle déposera un recours devant le tribunal administratif dès la semaine prochaine.',
    'Bamako : la Force unifiée de l’AES officiellement lancée',
    'Le Comité de pilotage de la COP a siégé au Conseil de l’',
  ])('ends no name in an article or a preposition: %s', (text) => {
    for (const name of names(text, detector.detect(text, french)))
      expect(name).not.toMatch(/(?: (?:de|du|des|la|le|dès)| [ld]’)$/i);
  });

  it('says which rule or model saw a name, and how sure it is', () => {
    for (const { rule, score } of detector.detect(
      'M. Zoundiwa et Tabrik Olosso sont à Tombouctou.',
      french,
    )) {
      expect(rule).toMatch(/^(?:model|person|place|organization|name)\.[a-z-]+$/);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(0.99);
    }
  });

  it('sees the same again, whatever it saw in between', () => {
    const text = 'Le général Oumar Bakassi a quitté Niamey pour le siège de la BOAD.';
    const before = detector.detect(text, french);
    detector.detect('The Bank of Ghana said on Monday that Accra…', english);
    expect(detector.detect(text, french)).toEqual(before);
    expect(make().detect(text, french)).toEqual(before);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \u00A0\u202F\t'],
    ['one long word', 'A'.repeat(1_000_000)],
    ['many capitals', 'Abc '.repeat(50_000)],
    ['emoji', '👩🏽‍🚀🇲🇱 '.repeat(5000)],
    ['lone surrogates', '\uD800 \uDC00A '.repeat(1000)],
    ['prototype names', '__proto__ constructor toString Valueof hasOwnProperty'],
    ['combining marks', `E${'\u0301'.repeat(100_000)}`],
    ['marks', '«»…—’"\''.repeat(10_000)],
    [
      'garbage',
      Array.from({ length: 50_000 }, (_, at) => String.fromCharCode(1 + ((at * 7919) % 0xd7ff))).join(''),
    ],
  ])('takes %s', (_, text) => {
    let last = 0;
    for (const { start, end, score } of detector.detect(text, french)) {
      expect(Number.isInteger(start) && start < end && end <= text.length).toBe(true);
      expect(Number.isFinite(score)).toBe(true);
      last = Math.max(last, end);
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });

  it('is quick: time grows with the text, not faster', () => {
    const sentence = 'Le président Issa Kolbeni a reçu à Lomé une délégation de la Banque mondiale. ';
    const time = (count: number) => {
      const text = sentence.repeat(count);
      const before = process.cpuUsage();
      detector.detect(text, french);
      return process.cpuUsage(before).user / 1_000;
    };
    time(200);
    const small = Math.min(time(200), time(200));
    const large = Math.min(time(2000), time(2000));
    expect(large).toBeLessThan(3000);
    expect(large).toBeLessThan(40 * Math.max(small, 2));
  });
});
