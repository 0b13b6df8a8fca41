import { describe, it } from 'vitest';
import { expectFound } from './bracketed.ts';

const french = [
  'Le [jeudi 3 avril 2025]{2025-04-03} à Moscou',
  'où ils rencontreront [ce 3 avril]{2025-04-03} leur homologue',
  'Rimkièta - [jeudi le 4 décembre 2025]{2025-12-04}\n- Suite',
  'le [1er janvier]{2025-01-01}, puis le [1er mai 2024]{2024-05-01}',
  'mis en place en [avril 2025]{2025-04}, à Moscou',
  'le [03/04/2025]{2025-04-03} et le [3.4.2025]{2025-04-03} et le [03-04-2025]{2025-04-03}',
  ' date [2025-09-25]{2025-09-25} Les ministres',
  'le [trois avril]{2025-04-03} et le [vingt et un mars 2025]{2025-03-21}',
  'LE [JEUDI 3 AVRIL 2025]{2025-04-03}',
  'le [12 fevrier 2025]{2025-02-12}, [14 decembre 2024]{2024-12-14}, [2 aout 2024]{2024-08-02}',
  'le [12 dÃ©cembre 2024]{2024-12-12} et le [3 aoÃ»t 2024]{2024-08-03}',
  'le [12 d\uFFFDcembre 2024]{2024-12-12}',
  `le [${'12 février 2025'.normalize('NFD')}]{2025-02-12} à Dakar`,
  'le [3\u00A0avril\u202F2025]{2025-04-03}',
  'le [3avril2025]{2025-04-03}',
  'le [15 janv. 2025]{2025-01-15}, le [mer. 10 juin 2020]{2020-06-10}',
  'né le [23 novembre de 1987]{1987-11-23}',
  'en [juillet 98]{1998-07}',
  'le [1er mouharram 1446]{} et le [15 ramadan 1446]{}',
  'le [12 mai dernier]{2024-05-12}, en [juin prochain]{2025-06}, [avril de l’année dernière]{2024-04}',
  'le [15 août]{2025-08-15} sera célébré, le [15 novembre]{2024-11-15} a été célébré',
];

const english = [
  '[APRIL 3, 2025]{2025-04-03}: the minister',
  'on [Thursday, April 3, 2025]{2025-04-03}, in Accra',
  'on [3 April 2025]{2025-04-03} and [3rd of April 2025]{2025-04-03}',
  'the [third of April]{2025-04-03}',
  'since [Feb. 25, 2009]{2009-02-25}',
  'in [March 2024]{2024-03}, in [March]{2025-03}, in [May]{2025-05}',
  'born in [nineteen ninety-eight]{1998}',
  'in [490 BC]{-0489}',
  'in [fiscal 2026]{FY2026}',
];

const neither = [
  'le décret n°2025-183',
  'l’article 24 de la loi 2012-45',
  'un score de 3-2 et 12,5 % à 1500 euros',
  'le 06 12 20 25 30 et le +226 25 30 60 40',
  'la planète Mars, la sonde sur Mars',
  'il a été élu second, une seconde chance',
  'You may go, and they march on Paris',
  'environ 2000 soldats et 2 000 civils',
  'version 1.2.3 et 192.168.10.12',
  'le 30 février et le 32 mars',
  'Lire page 2024 ; chambre 2019',
];

describe('calendar dates', () => {
  it.each(french)('%s', (marked) => expectFound(marked));
  it.each(english)('%s', (marked) => expectFound(marked, { language: 'en' }));
  it.each(neither)('finds nothing in: %s', (text) => expectFound(text));
});

describe('digits that two languages read differently', () => {
  it('are day first in French', () => expectFound('le [03/04/2025]{2025-04-03}'));
  it('are month first in English', () => expectFound('on [03/04/2025]{2025-03-04}', { language: 'en' }));
  it('are read the only way possible', () => expectFound('on [23/04/2025]{2025-04-23}', { language: 'en' }));
});

describe('an unknown publication date', () => {
  it('leaves relative dates without a value', () =>
    expectFound(
      'hier: [mardi]{}, [ce 3 avril]{}, [la semaine prochaine]{}, le [3 avril 2025]{2025-04-03}'.replace(
        'hier',
        '[hier]{}',
      ),
      {
        published: undefined,
      },
    ));
});
