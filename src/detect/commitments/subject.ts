import { isCapital } from '../entities/match.ts';
import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';

/** What stands before a verb, and whether it can act: words `[from, to)`. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly agent: 'first' | 'named' | 'role' | 'pronoun' | 'relative' | 'thing' | 'none';
}

const first = new Set('je j nous i we'.split(' '));
const pronouns = new Set('il elle ils elles on he she they it celui celle ceux celles'.split(' '));
/** Nouns for bodies and groups that act, beside those of functions and bodies. */
const collective = new Set(
  (
    'gouvernement gouvernements etat etats pays partie parties partenaires partenaire autorites autorite dirigeants dirigeant participants delegation ' +
    'executif junte armee forces police justice parquet ministere ministeres presidence mairie commune administration equipe club selection federation ' +
    'syndicat syndicats entreprise groupe compagnie societe banque fonds ong association organisation opposition coalition parti alliance experts ' +
    'delegations chancellerie ambassade collectivite region province ville conseil comite commission assemblee parlement senat tribunal cour mission ' +
    'consortium operateur conference communaute union souverain diocese eveques candidats elus deputes signataires bailleurs donateurs firme ' +
    'capitales chefs medecins soldats troupes agents instructeurs enseignants usine bureau agence office ' +
    'government governments state states country countries party parties partners authorities leaders participants delegation army forces police ' +
    'team club union company firm bank fund ngo association organisation organization opposition coalition commission committee council parliament ' +
    'court mission consortium ministry embassy agency office members officials donors senators troops panel alliance federation group sides side'
  ).split(' '),
);
const stops = /^[.;:!?…»«“”"()]$/;

/** The noun phrase or pronoun before the verb group that begins at word `verb`. */
export function subjectBefore(words: readonly Word[], verb: number, floor: number): Subject {
  const last = words[verb - 1];
  if (!last || verb - 1 < floor) return { from: verb, to: verb, agent: 'none' };
  if (first.has(last.key)) return { from: verb - 1, to: verb, agent: 'first' };
  if (pronouns.has(last.key)) return { from: verb - 1, to: verb, agent: 'pronoun' };
  if (/^(?:qui|que|dont|ou|which|who|that)$/.test(last.key)) return relative(words, verb, floor);
  let from = verb;
  let named = false;
  let role = false;
  while (from > floor) {
    const word = words[from - 1] as Word;
    if (stops.test(word.text)) break;
    if (/^(?:que|qu|qui|dont|ou|si|that|which|who|mais|but|car)$/.test(word.key) && word.shape === 'lower')
      break;
    if (isCapital(word) && !(word.first && word.kinds & kind.functionWord)) named = true;
    if (word.kinds & kind.function || collective.has(word.key) || word.kinds & kind.organizationHead)
      role = true;
    from--;
  }
  while (from < verb && (words[from] as Word).shape === 'mark') from++;
  return { from, to: verb, agent: agentOf(words, from, verb, named, role) };
}

function agentOf(
  words: readonly Word[],
  from: number,
  to: number,
  named: boolean,
  role: boolean,
): Subject['agent'] {
  if (from === to) return 'none';
  const last = words[to - 1] as Word;
  const opening = words[from] as Word;
  if (isCapital(opening) && to - from <= 6 && !(opening.kinds & (kind.functionWord | kind.common)))
    return 'named';
  if (opening.kinds & placeKinds && isCapital(opening)) return 'named';
  const noun = headNoun(words, from, to);
  if (noun && noun.shape !== 'lower') return 'named';
  if (noun && (noun.kinds & kind.function || collective.has(noun.key) || noun.kinds & kind.organizationHead))
    return 'role';
  if (isCapital(last) && words[to - 2]?.shape === 'mark') return 'named';
  return role && named && last.text === ',' ? 'role' : 'thing';
}

/** The first noun of a phrase: past articles, numbers and prepositional openings up to a comma. */
function headNoun(words: readonly Word[], from: number, to: number): Word | undefined {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (word.shape === 'mark' || word.shape === 'number') continue;
    if (word.kinds & kind.functionWord && !collective.has(word.key)) continue;
    return word;
  }
  return undefined;
}

function relative(words: readonly Word[], verb: number, floor: number): Subject {
  const antecedent = words[verb - 2]?.text === ',' ? words[verb - 3] : words[verb - 2];
  const at = antecedent && verb - 3 >= floor && isCapital(antecedent);
  const name = (words[verb - 1] as Word).key;
  if (name !== 'qui' && name !== 'which' && name !== 'who') return { from: verb, to: verb, agent: 'none' };
  return {
    from: Math.max(floor, verb - (words[verb - 2]?.text === ',' ? 3 : 2)),
    to: verb - 1,
    agent: at ? 'relative' : 'thing',
  };
}
