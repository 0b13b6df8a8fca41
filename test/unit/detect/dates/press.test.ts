import { describe, it } from 'vitest';
import { allTypes, expectFound } from './bracketed.ts';

// Published on Tuesday 14 May 2002.
const french = { published: '2002-05-14', options: allTypes } as const;
const english = { published: '2013-03-22', options: allTypes, language: 'en' } as const;

describe('French press', () => {
  it.each([
    'Dans [la nuit de lundi à mardi]{TIME 2002-05-13TNI}, [la nuit prochaine]{TIME 2002-05-14TNI}, en [fin de matinée]{TIME 2002-05-14TMO END}',
    'Ouvert [hier]{2002-05-13} de [14]{TIME 2002-05-13T14:00} à [17 h]{TIME 2002-05-13T17:00}',
    'La troupe jouera [dimanche à minuit]{TIME 2002-05-19T24:00}',
    'en [2001]{2001}, [ce soir]{TIME 2002-05-14TEV} et [ce matin]{TIME 2002-05-14TMO}',
    '[Le jeudi soir]{SET XXXX-WXX-4TEV}, [chaque premier dimanche du mois]{SET XXXX-WXX-7}',
    'dans [les jours qui viennent]{DURATION PXD}, au cours de [la dernière décennie]{DURATION P1DE}',
    'jusqu’à [quatre heures]{DURATION PT4H} avant l’opération, pendant [deux ans]{DURATION P2Y}',
    '[le début du mois de juillet]{2002-07 START}, [la fin de l’année 2002]{2002 END}, [la mi-novembre]{2001-11 MID}',
    '[la première quinzaine de juin]{2002-06 START}, [la dernière semaine d’août]{2002-08 END}',
    'À [l’Ascension]{2002-05-09}, il pleuvait ; à [la Pentecôte]{2002-05-19}, il fera beau.',
    'une revue [annuelle]{SET P1Y}',
  ])('%s', (marked) => expectFound(marked, french));

  it.each([
    'Une plaignante de 78 ans, âgés de 50 à 95 ans, il a 22 ans, à 32 ans, il signe',
    'les mises à jour du registre',
    'la rue du 8-Mai-1945 et la place du 14-Juillet-1789',
    'l’hebdomadaire et le Daily Mirror',
    'n = 2078',
    'En Midi-Pyrénées, le canal du Midi, L’Avenir du Sud, Le Soir de Bruxelles',
  ])('finds nothing in: %s', (text) => expectFound(text, french));

  it('reads no participle as a day of the week', () =>
    expectFound('Deux soldats ont été tués [le 17 avril]{2002-04-17}.', french));
});

describe('English newswire', () => {
  it.each([
    '[earlier this month]{2013-03 START}, [late Sunday night]{TIME 2013-03-17TNI END}, [later today]{2013-03-22 END}',
    'over [the past decade]{DURATION P1DE} and [the last three years]{DURATION P3Y}',
    'in [the April-June quarter]{2013-Q2}, [last year’s first quarter]{2012-Q1}',
    '[the first three months of the year]{DURATION P3M}, within [weeks]{DURATION PXW}, a [daylong]{DURATION P1D} search',
    'In [February]{2013-02}, from 7 percent [the month before]{2013-01}; [hours]{DURATION PTXH} before the vote',
    'on [weekends]{SET XXXX-WXX-WE} and [Friday nights]{SET XXXX-WXX-5TNI}, the third in as many weeks',
    'at [8:30 Monday morning]{TIME 2013-03-18T08:30} they left',
    '[Labor Day]{2012-09-03} was wet; [Thanksgiving]{2013-11-28} will be dry',
    '[years ago]{PAST_REF}, [a couple years ago]{PAST_REF}',
    '[about 4:30 p.m.]{TIME 2013-03-22T16:30 APPROX}',
    'the [annual]{SET P1Y} report; [this past winter]{2012-WI}',
    "in [September of '67]{1967-09}",
  ])('%s', (marked) => expectFound(marked, english));

  it.each([
    'He said that an official, following an inquiry, left. Every now and then.',
    'It costs $500.00 an order on some day of the year.',
  ])('finds nothing in: %s', (text) => expectFound(text, english));
});
