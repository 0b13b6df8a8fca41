import { describe, it } from 'vitest';
import { expectFound } from './bracketed.ts';

// Published on Thursday 29 January 2026.
const published = '2026-01-29';

describe('dates that lie ahead', () => {
  it.each([
    'Le pont sera inauguré le [15 octobre]{2026-10-15}.',
    'Le tribunal rendra sa décision en [novembre]{2026-11}.',
    'Nous allons ouvrir une école le [1er décembre]{2026-12-01}.',
    'La rencontre devrait se tenir [mardi]{2026-02-03} à Dakar.',
    'Le musée rouvre [samedi]{2026-01-31}.',
    'Une réunion a lieu [lundi]{2026-02-02}.',
    'Le texte entre en vigueur le [1er septembre]{2026-09-01}.',
    'L’accord doit être signé le [20 décembre]{2026-12-20}.',
    'Les travaux seront achevés d’ici [novembre]{2026-11}.',
    'La rue est fermée jusqu’au [3 août]{2026-08-03}.',
    'Le ministre a promis de livrer le pont en [octobre]{2026-10}.',
    'Il s’est engagé [mardi]{2026-01-27} à livrer le pont en [décembre]{2026-12}.',
    'Les travaux s’achèveront avant [Noël]{2026-12-25}.',
    'avant l’[été]{2026-SU}',
    'Loto [dimanche]{2026-02-01} à la salle des fêtes.',
    'Prochain match à Rochechouart [samedi]{2026-01-31}.',
    'La noce est [samedi]{2026-01-31}.',
  ])('%s', (marked) => expectFound(marked, { published }));

  it.each([
    'The bridge will open on [October 15]{2026-10-15}.',
    'The trial opens [Tuesday]{2026-02-03} in Accra.',
    'The talks are to resume on [Monday]{2026-02-02}.',
    'A summit is to be held on [Monday]{2026-02-02}.',
    'The vote is scheduled for [December 5]{2026-12-05}.',
    'They play Egypt [Sunday]{2026-02-01}.',
    'The ban takes effect on [December 30]{2026-12-30}.',
    'The company agreed to pay in [October]{2026-10}.',
    'The company agreed on [Tuesday]{2026-01-27} to pay in [October]{2026-10}.',
    'The school is closed until [Monday]{2026-02-02}.',
  ])('%s', (marked) => expectFound(marked, { published, language: 'en' }));
});

describe('dates that lie behind', () => {
  it.each([
    'Le pont a été inauguré le [15 octobre]{2025-10-15}.',
    'L’accord signé le [15 mars]{2025-03-15} sera appliqué.',
    'Le préavis déposé le [12 février]{2025-02-12} court toujours.',
    'Le marché est fermé depuis [mars]{2025-03}.',
    'Les pourparlers ont duré jusqu’à [mardi]{2026-01-27}.',
    '[Mardi]{2026-01-27}, il a promis de démissionner.',
    'Le procès avait débuté [lundi]{2026-01-26}.',
    'Un mort dans un accident, [dimanche]{2026-01-25}',
    'Le Mali avait demandé de livrer le pont en [décembre]{2025-12}.',
  ])('%s', (marked) => expectFound(marked, { published }));

  it.each([
    'The deal signed on [March 15]{2025-03-15} will be applied.',
    'The strike began [Tuesday]{2026-01-27}.',
    'He was expected to resign, but stayed until [Tuesday]{2026-01-27}, when he left.',
    'The market has been closed since [March]{2025-03}.',
    'By [Tuesday]{2026-01-27}, 300 people had fled.',
    'She said [Monday]{2026-01-26} that the talks failed.',
    'M23, which captured Goma in [March]{2025-03}, was not there.',
    'They had agreed to pay by [December]{2025-12}.',
  ])('%s', (marked) => expectFound(marked, { published, language: 'en' }));
});

// Published when the month told is just over: the nearest one of that name that lies ahead is next year’s.
describe('after a participle, whatever the verb that follows announces', () => {
  const spring = '2026-03-12';
  it.each([
    '« Eiffage, retenue en [février]{2026-02}, mobilisera 200 ouvriers. »',
    'L’entreprise, choisie en [janvier]{2026-01}, livrera le pont.',
    'L’entreprise choisie en [janvier]{2026-01} livrera le pont.',
    'La société, retenue le [3 février]{2026-02-03}, construira le pont.',
    'L’entreprise, choisie par la ville en [janvier]{2026-01}, livrera le pont.',
    'La salle, choisie en [janvier]{2026-01} par le maire, accueillera le club.',
    'L’entreprise, choisie en [octobre]{2025-10}, livrera le pont.',
    'Le maire, réélu en [février]{2026-02}, promet de bâtir une école en [février]{2027-02}.',
  ])('%s', (marked) => expectFound(marked, { published: spring }));

  it.each([
    'La société, basée à Lyon, livrera le pont en [janvier]{2027-01}.',
    'Le club sera choisi en [janvier]{2027-01}.',
    'Le pont, qui sera rouvert en [février]{2027-02}, plaira.',
    'Le maire, choisi par le parti qui votera en [janvier]{2027-01}, partira.',
  ])('but not where the future is its own: %s', (marked) => expectFound(marked, { published: spring }));

  it('"The firm, chosen in January, will build the bridge"', () =>
    expectFound('The firm, chosen in [January]{2026-01}, will build the bridge.', {
      published: spring,
      language: 'en',
    }));
});

describe('a year told before', () => {
  it('is not taken by a day of another year’s week', () =>
    expectFound('En [1962]{1962}, la halle ouvrait. [Jeudi 22 janvier]{2026-01-22}, elle a brûlé.', {
      published,
    }));
  it('sets the scene only at the head of its clause', () => {
    expectFound('En [1998]{1998}, le [12 juillet]{1998-07-12}, la France gagnait.', { published });
    expectFound('La halle, bâtie en [1998]{1998}, a fermé le [12 juillet]{2025-07-12}.', { published });
  });
});

describe('a dateline', () => {
  it.each([
    'KAMPALA, [January 14]{2026-01-14} (Reuters) - The government will begin work by [July]{2026-07}.',
    'ACCRA, Ghana, [December 20]{2025-12-20} — The ministry will pay by [June]{2026-06}.',
  ])('%s', (marked) => expectFound(marked, { published, language: 'en' }));

  it('« GAO, 28 décembre (AMAP) – »: was written then, whatever follows', () =>
    expectFound('GAO, [28 décembre]{2025-12-28} (AMAP) – Le ministre va ouvrir deux écoles.', { published }));
});
