import { isCapital } from '../entities/match.ts';
import type { Word } from '../lexicon/reading.ts';
import { isActor } from './actors.ts';
import { actAfter } from './acts.ts';
import type { Construction } from './lexicon/construction.ts';
import { englishConstructions } from './lexicon/english-constructions.ts';
import { frenchConstructions } from './lexicon/french-constructions.ts';
import { englishEvents } from './lexicon/vocabulary.ts';
import { nominalAt } from './nominal.ts';
import type { Trigger } from './trigger.ts';

interface Form {
  readonly construction: Construction;
  readonly participle: boolean;
  /** Words of which one must stand before it; empty when none need. */
  readonly needed: readonly string[];
}

const forms = new Map<string, Form[]>();
for (const construction of [...frenchConstructions, ...englishConstructions]) {
  const needed = construction.before?.split(' ') ?? [];
  for (const [list, participle] of [
    [construction.participles, true],
    [construction.finite, false],
  ] as const) {
    for (const form of list.split(' ').filter(Boolean)) {
      forms.set(form, [...(forms.get(form) ?? []), { construction, participle, needed }]);
    }
  }
}
/** Forms of the verbs and adjectives by which someone binds themselves, without accents. */
export const commissiveForms: ReadonlySet<string> = new Set(forms.keys());

const auxiliaries = new Set(
  'a ont avait avaient avons ai est sont etait etaient sommes suis aurait auraient has have had ayant remain remains remained'.split(
    ' ',
  ),
);
const beings = new Set(
  'be been stand remain remains etre tient tiennent reste restent demeure demeurent est sont etait etaient sommes suis dit disent dits dite dites declare declarent is are was were am said stands re m s'.split(
    ' ',
  ),
);
const events = new Set(englishEvents.split(' '));
const reflexives = new Set('s se m nous'.split(' '));
const negations = new Set('n ne not never n’t'.split(' '));
/** Negated, these verbs say what their subject will not do. */
const mayBeNegated = new Set('entend entendent entendons compte comptent comptons intend plan'.split(' '));

/** The commitment that the word at `at` names, if it does. `floor` and `limit` bound its sentence. */
export function triggerAt(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
): Trigger | undefined {
  const word = words[at] as Word;
  if (word.shape === 'mark' || word.shape === 'number') return undefined;
  const renewed = nominalAt(words, at, floor, limit);
  if (renewed) return renewed;
  for (const form of forms.get(word.key) ?? []) {
    const trigger = verbal(words, at, floor, limit, form);
    if (trigger) return trigger;
  }
  return undefined;
}

function verbal(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
  { construction, participle, needed }: Form,
): Trigger | undefined {
  const word = words[at] as Word;
  const before = behind(words, at, floor);
  if (before.some(({ key }) => negations.has(key)) && !mayBeNegated.has(word.key)) return undefined;
  if (needed.length > 0 && !before.some(({ key }) => needed.includes(key))) return undefined;
  if (participle && !before.some(({ key, text }) => auxiliaries.has(key) && text !== 'à')) return undefined;
  if (construction.reflexive && !before.some(({ key }) => reflexives.has(key))) return undefined;
  if (construction.rule === 'commitment.ready' && !before.some(({ key }) => beings.has(key)))
    return undefined;
  if (before.some(({ key }) => /^(?:denied|denies|deny|dement|nie|nient)$/.test(key))) return undefined;
  if (/^(?:must|should|could|may|might|can|cannot)$/.test(words[at - 1]?.key ?? '')) return undefined;
  if (construction.headline && !isCapital(words[at - 1]) && !isActor(words[at - 1])) return undefined;
  if (!participle && !construction.before && isNoun(words, at)) return undefined;
  if (/^(?:plan|promise|pledge|vow|offer|aim)s$/.test(word.key) && /ed$/.test(words[at - 1]?.key ?? ''))
    return undefined;
  if (/promise|plan|ready|refuse/.test(construction.rule) && isBygone(before, construction)) return undefined;
  if (construction.links === 'out' && beings.has(words[at - 1]?.key ?? '')) return undefined;
  const there = construction.rule === 'commitment.engage' && before[0]?.key === 'y';
  const act = there ? at : actAfter(words, at, limit, construction);
  if (act < 0 || act >= words.length || isInverted(words, at, act)) return undefined;
  if (construction.notActs?.split(' ').includes((words[act] as Word).key)) return undefined;
  if (construction.rule === 'commitment.ready' && events.has((words[act] as Word).key)) return undefined;
  if (
    /^(?:has|have|had|is|are|was|were|do|did|go|went)$/.test((words[act] as Word).key) &&
    construction.bareNoun &&
    !/^to$/.test(words[act - 1]?.key ?? '')
  )
    return undefined;
  return {
    verb: needed.length > 0 ? lastOf(words, needed, at) : at,
    act,
    rule: construction.rule,
    strength: construction.strength,
    score: construction.actNoun ? 0.65 : 0.85,
    ...(construction.negative ? { negative: true } : {}),
    ...(/^(?:que|qu|that|ce)$/.test(words[act - 1]?.key ?? '') ? { clause: true } : {}),
  };
}

/** The index of the nearest of these words before `at`: `s’est porté volontaire` begins with its verb. */
function lastOf(words: readonly Word[], keys: readonly string[], at: number): number {
  for (let index = at - 1; index > at - 6 && index >= 0; index--)
    if (keys.includes((words[index] as Word).key)) return index;
  return at;
}

/** After an article, a possessive, a preposition or a number the form is a noun: `the plan`, `a new road plan`. */
function isNoun(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.shape === 'number') return true;
  if (/['’]s$/.test(before?.text ?? '') && /^plans?$/.test(words[at]?.key ?? '')) return true;
  if (
    words[at]?.key === 'plan' &&
    words.slice(Math.max(0, at - 4), at - 1).some(({ key }) => /^an?$/.test(key))
  )
    return true;
  return /^(?:le|la|les|un|une|l|d|ce|an|the|de|du|au|to|of|for|from|by|with|his|her|their|its|our|my|these|those|several|all|no|other)$/.test(
    before?.key ?? '',
  );
}

/** `avait promis`, `were set to` tell of what lies behind; `on nous a promis` names no one who promised. */
function isBygone(before: readonly Word[], { rule }: Construction): boolean {
  const keys = before.map(({ key }) => key);
  if (rule !== 'commitment.promise')
    return keys.some((key) => /^(?:had|were|was|avait|avaient|ayant)$/.test(key));
  return (
    keys.some((key) => /^(?:avait|avaient)$/.test(key)) ||
    (keys.includes('on') && keys.some((key) => /^(?:m|me|nous|vous|lui|leur|t)$/.test(key)))
  );
}

/** `« … », promet la ministre`, `« … », a promis son entraîneur`: what follows the verb is its subject. */
function isInverted(words: readonly Word[], at: number, act: number): boolean {
  const verb = /^(?:a|ont)$/.test(words[at - 1]?.key ?? '') ? at - 1 : at;
  const mark = words[verb - 1]?.text === ',' ? words[verb - 2] : words[verb - 1];
  return (
    /^[»”"]$/.test(mark?.text ?? '') &&
    /^(?:l|le|la|les|un|une|son|sa|ses|leur|the|an?)$/.test(words[act]?.key ?? '')
  );
}

/** The words right before a verb, nearest first, not past the edge of its clause. */
function behind(words: readonly Word[], at: number, floor: number): Word[] {
  const found: Word[] = [];
  for (let index = at - 1; index >= floor && found.length < 5; index--) {
    const word = words[index] as Word;
    if (word.shape === 'mark' && word.text !== ',') break;
    found.push(word);
  }
  return found;
}
