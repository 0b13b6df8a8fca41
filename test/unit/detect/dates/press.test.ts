import { describe, it } from 'vitest';
import { allTypes, expectFound } from './bracketed.ts';

// Published on Tuesday 14 May 2002.
const french = { published: '2002-05-14', options: allTypes } as const;
const english = { published: '2013-03-22', options: allTypes, language: 'en' } as const;

describe('French press', () => {
  it.each([
    'Dans [la nuit de lundi à mardi]{TIME 2002-05-13TNI}, [la nuit prochaine]{TIME 2002-05-14TNI}, en [fin de matinée]{TIME 2002-05-14TMO END}',
    'de [18 heures]{TIME 2002-05-14T18:00} à [6 heures]{TIME 2002-05-14T06:00}, un vol de [18 heures]{DURATION PT18H}',
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

  it.each([
    'Arrivé [hier lundi 13 mai 2002]{2002-05-13}, reçu [hier, lundi]{2002-05-13}, il part [demain mercredi]{2002-05-15}.',
    'Né [aujourd’hui, mardi 14 mai]{2002-05-14}, fêté [samedi 6 avril dernier]{2002-04-06}.',
    'Le [vendredi 3 mai courant]{2002-05-03} et le [6 mars de cette année]{2002-03-06}',
  ])('reads a day that is named twice: %s', (text) => expectFound(text, { published: '2002-05-14' }));

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

describe('expressions that other hands’ newswire and press hold', () => {
  it.each([
    '[Two hours ago]{TIME 2013-03-22TXX} and [72 hours ago]{TIME 2013-03-19TXX}; [minutes later]{TIME}, [minutes]{DURATION PTXM} after it',
    'It rained [overnight]{TIME 2013-03-22TNI}, before [dawn]{TIME 2013-03-22TMO}; [overnight Thursday]{TIME 2013-03-21TNI}',
    'at [9 a.m.]{TIME 2013-03-19T09:00} on [Tuesday]{2013-03-19}, said [late on Thursday]{2013-03-21 END}',
    'in [the early hours of Friday]{TIME 2013-03-22TMO}, at [8:30 p.m. EST]{TIME 2013-03-22T20:30}',
    'by [year-end]{2013 END}, [year-end 1989]{1989 END}, [the fiscal third quarter]{2013-Q3}',
    'profit in [the third quarter]{2013-Q3} fell from [the year-earlier period]{2012-Q3}',
    '[first-half]{2013-H1} profit, a first-half goal, [the March quarter]{2013-Q1}, [the current fiscal year]{2013}',
    'in [the week of March 4]{2013-W10}, [the month of May]{2013-05}, [earlier in the week]{2013-W12 START}',
    '[every other Tuesday]{SET P2W}, [every few years]{SET PXY}, [every Monday morning]{SET XXXX-WXX-1TMO}, [nightly]{SET XXXX-XX-XXTNI}',
    'at [the time]{PAST_REF}, at [the moment]{PRESENT_REF}, in [the weeks ahead]{DURATION PXW}',
    'He took over [18 months ago]{2011-09}.',
    'It was the lowest since [February 2008]{2008-02}. Sales rose in [January]{2013-01} from [a year earlier]{2012}.',
    'In [the quarter]{}, sales rose; [the fourth quarter of 2012]{2012-Q4} was weak. For [the quarter]{2012-Q4} it lost money.',
    'in [2005]{2005} and [June of that year]{2005-06}; [later that year]{2005 END}, [late in 1985]{1985 END}',
    '[just over a week]{DURATION P1W MORE_THAN}, [a little more than a month]{DURATION P1M MORE_THAN}, [the following months]{DURATION PXM}',
    'In [1776]{1776} he came, [the next year]{1777} he left; he returns [next year]{2014}.',
    'on [Friday the 15th]{2013-03-15}, [one day]{DURATION P1D} after it; one day he will',
    'open [24 hours]{DURATION PT24H} [a day]{SET P1D}, [all night]{DURATION P1TNI}, a [weekslong]{DURATION PXW} siege',
    'the [1990]{1990} census, Asia’s [1997]{1997} crisis, 1996 units',
    'on [Tuesday]{2013-03-19} and [the following Monday]{2013-03-25}; [the past weekend]{2013-W11-WE}',
  ])('%s', (marked) => expectFound(marked, english));

  it.each([
    'at the time of the vote, 60 miles an hour, the Sunday Times, on Bloody Sunday, an overnight success, Golden Dawn',
    'on 60 Minutes',
  ])('finds nothing in: %s', (text) => expectFound(text, english));

  it.each([
    '[il y a deux heures]{TIME 2002-05-14TXX}, [il y a peu]{PAST_REF}, [trois ans plus tôt]{1999}',
    'Il y a [dix ans]{DURATION P10Y} que nous attendions ; voilà [trois ans]{DURATION P3Y} qu’il est parti',
    'A indiqué [ce matin]{TIME 2002-05-14TMO} la direction, [cette année]{2002} la France',
    'au [petit matin]{TIME 2002-05-14TMO}, dès [l’aube]{TIME 2002-05-14TMO}, à [dix heures et demie]{TIME 2002-05-14T10:30}',
    'dans [la nuit du 4 au 5 mai]{TIME 2002-05-04TNI}, [la semaine du 20 mai]{2002-W21}, durant [le week-end]{2002-W19-WE}',
    'des contrôles [quotidiens]{SET P1D}, le quotidien Le Monde, la vie quotidienne, [tous les étés]{SET XXXX-SU}',
    '[2 h 30]{DURATION PT2H30M} de débat, en [1 h 15]{DURATION PT1H15M}, à [14 h 30]{TIME 2002-05-14T14:30}',
    'au [début de l’année prochaine]{2003 START}, à [l’époque]{PAST_REF}, à l’époque des rois, [ces derniers temps]{PAST_REF}',
    'Réuni [lundi soir]{TIME 2002-05-13TEV}, il a voté le budget de [2002]{2002}. À [20 h 30]{TIME 2002-05-13T20:30}, il sortait.',
    '[l’exercice en cours]{2002}, [l’avant-veille]{2002-05-12}',
    '[il y a tout juste un an]{2001}, [voilà bientôt deux ans]{2000}, depuis [près d’un demi-siècle]{DURATION P50Y APPROX}',
    '[un peu plus de trois ans]{DURATION P3Y MORE_THAN}, [plus tard dans la journée]{2002-05-14 END}, en [1998]{1998}, puis en [mai de la même année]{1998-05}',
    '[mardi]{2002-05-14} à [zéro heure]{TIME 2002-05-14T00:00}, [le soir même]{TIME 2002-05-14TEV} ; payés [chaque fin de mois]{SET P1M}',
    '[toute la nuit]{DURATION P1TNI}, tout [le mois d’avril]{2002-04}, dans [la matinée d’hier]{TIME 2002-05-13TMO}',
  ])('%s', (marked) => expectFound(marked, french));
});
