import type { Word } from '../lexicon/reading.ts';
import { actNouns, commitmentNouns, intentionNouns, renewals } from './lexicon/vocabulary.ts';
import type { Trigger } from './trigger.ts';
import { infinitiveAt, isBaseVerb } from './verbs.ts';

const renewing = new Set(renewals.split(' '));
const acts = new Set(actNouns.split(' '));
const nouns = new Set(commitmentNouns.split(' '));
const intentions = new Set(intentionNouns.split(' '));
/** Verbs that may tell of others’ resolve: `souligne la détermination des troupes`, `souligne sa détermination`. */
const telling = new Set('dit souligne rappele rappelle marque underlined stressed'.split(' '));
const possessives = new Set('son sa ses leur leurs notre nos its their his her our'.split(' '));
const having = new Set('a ont ai as avons avez avait avaient has have had'.split(' '));
/** The most words between a verb and the noun that it renews, and between that noun and its act. */
const verbReach = 7;
const actReach = 10;

/**
 * A commitment that a noun names: `a réaffirmé l’engagement de la Russie à soutenir …`, `reaffirmed its commitment to
 * support …`, `a l’intention de construire …`.
 */
export function nominalAt(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
): Trigger | undefined {
  const { key } = words[at] as Word;
  if (!nouns.has(key)) return undefined;
  if (isTaken(words, at)) return taken(words, at, limit);
  const intention = intentions.has(key);
  const verb = verbBefore(words, at, floor, intention);
  if (verb < 0) return undefined;
  const given = key === 'parole' && (words[at + 1]?.shape ?? 'mark') === 'mark';
  const act = given ? at : (nounAfterAccord(words, at) ?? actAfterNoun(words, at, limit));
  if (act < 0) return undefined;
  const renewed = renewing.has((words[verb] as Word).key);
  return {
    verb,
    act,
    rule: renewed ? 'commitment.renewed' : 'commitment.plan',
    strength: intention ? 'planned' : 'firm',
    score: 0.85,
    ...(/^(?:que|qu|that)$/.test(words[act - 1]?.key ?? '') ? { clause: true } : {}),
  };
}

/** The verb that renews, or for an intention the one that has it; -1 when there is none. */
function verbBefore(words: readonly Word[], at: number, floor: number, intention: boolean): number {
  for (let index = at - 1; index >= floor && at - index <= verbReach; index--) {
    const word = words[index] as Word;
    if (word.shape === 'mark' && !/^[«“,]$/.test(word.text)) return -1;
    if (renewing.has(word.key) && (!telling.has(word.key) || possessives.has(words[at - 1]?.key ?? '')))
      return index;
    if (intention && at - index <= 3 && having.has(word.key) && word.text !== 'à') return index;
  }
  return -1;
}

/** `ont marqué leur accord pour la création de`: the noun; undefined when none follows. */
function nounAfterAccord(words: readonly Word[], at: number): number | undefined {
  if ((words[at] as Word).key !== 'accord' || !/^(?:pour|a)$/.test(words[at + 1]?.key ?? ''))
    return undefined;
  return acts.has(words[at + 3]?.key ?? '') ? at + 2 : undefined;
}

function actAfterNoun(words: readonly Word[], at: number, limit: number): number {
  for (let next = at + 1; next < limit && next - at <= actReach; next++) {
    const word = words[next] as Word;
    if (/^[.;:»”]$/.test(word.text)) return -1;
    if (!/^(?:a|de|d|pour|to|en|que|qu|that)$/.test(word.key) || word.shape !== 'lower') continue;
    if (/^(?:que|qu|that)$/.test(word.key)) {
      // `a plan that failed` tells of the plan, `the promise that he would go` what is promised.
      if (next === at + 1) return intentions.has((words[at] as Word).key) ? -1 : next + 1;
      continue;
    }
    const act =
      word.key === 'to'
        ? isBaseVerb(words[next + 1]) || next === at + 1
          ? next + 1
          : -1
        : infinitiveAt(words, next + 1);
    if (act >= 0) return act;
  }
  return -1;
}

/** `Engagement a été pris par la mairie de`, `l’assurance a été donnée que`. */
function isTaken(words: readonly Word[], at: number): boolean {
  return (
    /^(?:a|ont)$/.test(words[at + 1]?.key ?? '') &&
    words[at + 2]?.key === 'ete' &&
    /^(?:pris|prise|faite?|donnee?)s?$/.test(words[at + 3]?.key ?? '')
  );
}

function taken(words: readonly Word[], at: number, limit: number): Trigger | undefined {
  const act = actAfterNoun(words, at + 3, limit);
  if (act < 0) return undefined;
  return { verb: at, act, rule: 'commitment.engage', strength: 'firm', score: 0.8, impersonal: true };
}
