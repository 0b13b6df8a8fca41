import { describe, it } from 'vitest';
import { expectFound } from './bracketed.ts';

// Published on Thursday 3 April 2025.
const french = [
  'Le ministre est arrivé [mardi]{2025-04-01} à Niamey.',
  'Le ministre arrivera [mardi]{2025-04-08} à Niamey.',
  'La loi sera votée d’ici [mardi]{2025-04-08}.',
  'Il est parti [mardi dernier]{2025-04-01} et revient [mardi prochain]{2025-04-08}.',
  'Réunion [vendredi]{2025-04-04} à 18 h, salle des fêtes',
  '[jeudi]{2025-04-03}, il a déclaré',
  '[Aujourd’hui]{2025-04-03}, [hier]{2025-04-02}, [avant-hier]{2025-04-01}, [demain]{2025-04-04}, [après-demain]{2025-04-05}',
  'Il viendra [la semaine prochaine]{2025-W15}, [le mois prochain]{2025-05} ou [l’an prochain]{2026}.',
  '[cette semaine]{2025-W14}, [cette année]{2025}, [l’année dernière]{2024}',
  '[il y a trois semaines]{2025-W11}, [il y a deux ans]{2023}, [dans trois jours]{2025-04-06}',
  '[lundi en huit]{2025-04-14}',
  'd’ici [juin]{2025-06}, en [septembre]{2024-09} il avait promis',
  '[le week-end dernier]{2025-W13-WE}',
  'le [premier lundi de mai]{2025-05-05}'.replace('le [premier', 'le [premier'),
  'En [1998]{1998}, le [12 juillet]{1998-07-12}, la France gagnait',
];

const english = [
  'He arrived on [Tuesday]{2025-04-01}.',
  'He will arrive on [Tuesday]{2025-04-08}.',
  'by [Tuesday]{2025-04-08}, [last Tuesday]{2025-04-01}, [next Tuesday]{2025-04-08}',
  '[today]{2025-04-03}, [yesterday]{2025-04-02}, [tomorrow]{2025-04-04}',
  '[last week]{2025-W13}, [next year]{2026}, [this month]{2025-04}, [two years ago]{2023}',
  '[the day before yesterday]{2025-04-01}',
  'from [May 28, 2025]{2025-05-28} until [June 3]{2025-06-03}',
  'the [third Tuesday of September 2014]{2014-09-16}',
];

describe('dates told from the publication', () => {
  it.each(french)('%s', (marked) => expectFound(marked));
  it.each(english)('%s', (marked) => expectFound(marked, { language: 'en' }));
});

describe('periods', () => {
  it.each([
    '[début 2025]{2025 START}, [fin 2025]{2025 END}, [mi-avril]{2025-04 MID}, à [la fin de l’année]{2025 END}',
    'le [premier trimestre 2025]{2025-Q1}, le [2e trimestre 2025]{2025-Q2}, [T1 2025]{2025-Q1}, le [second semestre 2025]{2025-H2}',
    'les [années 1990]{199}, les [années 90]{199}, les [années soixante]{196}, au [XIXe siècle]{18}, au [dix-neuvième siècle]{18}',
    'l’[été 2024]{2024-SU}, [cet été]{2025-SU}, [l’été dernier]{2024-SU}',
  ])('%s', (marked) => expectFound(marked));
  it.each([
    '[Q3 2026]{2026-Q3}, the [third quarter of 2026]{2026-Q3}, the [second half of 2025]{2025-H2}',
    'the [1990s]{199}, the [early 1990s]{199 START}, the [19th century]{18}, [late March]{2025-03 END}',
    '[summer 2024]{2024-SU}, [last summer]{2024-SU}',
  ])('%s', (marked) => expectFound(marked, { language: 'en' }));
});

describe('dates that stand alone', () => {
  it.each(['entre [2019]{2019} et [2021]{2021}', 'de [mars 2021]{2021-03} à [janvier 2022]{2022-01}'])(
    'are not joined: %s',
    (marked) => expectFound(marked),
  );
});

describe('what is no date of its own in an article', () => {
  it.each([
    'la veille, le lendemain, trois jours plus tard',
    'le marché ouvre le mardi',
    'Jean-Noël et Noël Konan',
    'place du 13-Mai',
    'la CAN 2025',
  ])('%s', (text) => expectFound(text));
});

describe('times told from the day before', () => {
  it('have a value by the TimeML convention', () => {
    expectFound('[le 3 mars 2025]{2025-03-03}, et [le lendemain]{2025-03-04}', {
      options: { convention: 'timeml' },
    });
    expectFound('on [March 3, 2025]{2025-03-03}; [two days later]{2025-03-05} it rained', {
      options: { convention: 'timeml' },
      language: 'en',
    });
  });
});

describe('intervals', () => {
  it.each([
    'du [2 au 4 avril]{2025-04-02/2025-04-04}',
    'du [28 décembre 2024 au 3 janvier 2025]{2024-12-28/2025-01-03}',
    'en [2019-2021]{2019/2021}',
    'du [29 septembre au jeudi 30 octobre 2025]{2025-09-29/2025-10-30}',
    'du [lundi 7 au mercredi 9 avril]{2025-04-07/2025-04-09}',
    'saison [2024/2025]{2024/2025}',
    'les [2 et 3 avril]{2025-04-02/2025-04-03}',
  ])('are one span: %s', (marked) => expectFound(marked));
  it('in English too', () =>
    expectFound(
      'from [April 2 to 4, 2025]{2025-04-02/2025-04-04}, [14 August - 24 August 2024]{2024-08-14/2024-08-24}',
      {
        language: 'en',
      },
    ));
  it('are two expressions by the TimeML convention', () =>
    expectFound('du [2]{2025-04-02} au [4 avril]{2025-04-04}', { options: { convention: 'timeml' } }));
});
