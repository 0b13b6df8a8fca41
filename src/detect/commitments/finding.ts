import type { Finding, Utf16Range } from '../detector.ts';
import { kind } from '../lexicon/kind.ts';
import type { Reading, Word } from '../lexicon/reading.ts';
import type { Subject } from './actors.ts';
import type { Trigger } from './trigger.ts';

/** The most characters of a subject that is quoted as the actor when no name stands in it. */
const longestActor = 80;
/** The most words of a promised clause in which its negation stands: `promet qu’il n’y aura pas`. */
const negationReach = 10;

export type Voice = 'quote' | 'reported' | 'author';

/** A commitment in words `[from, to)`: what commits, its grammatical subject, and who that stands for. */
export interface CommitmentClause {
  readonly trigger: Trigger;
  readonly subject: Subject;
  readonly actor: Subject;
  readonly from: number;
  readonly to: number;
}

/** A commitment with what its words say of its attributes; `patient` links the subject of what is done to someone. */
export function findingOf(
  { words, text }: Reading,
  { trigger, subject, actor, from, to }: CommitmentClause,
  voice: Voice,
): Finding {
  const start = (words[from] as Word).start;
  const end = (words[to - 1] as Word).end;
  const act = words[actionStart(words, Math.min(trigger.act, to - 1), from)] as Word;
  const attributes = new Map<string, string>([
    ['strength', trigger.strength],
    ['voice', voice],
    ['polarity', trigger.negative || isNegative(words, trigger, to) ? 'negative' : 'positive'],
    ['action', text.slice(act.start, end)],
  ]);
  const links = new Map<string, Utf16Range>();
  const agent =
    (trigger.impersonal ? rangeOf(words, agentAfter(words, trigger.act, to)) : undefined) ??
    rangeOf(words, actor);
  if (agent) {
    links.set('actor', agent);
    if (agent.end - agent.start <= longestActor) attributes.set('actor', text.slice(agent.start, agent.end));
  }
  const patient = trigger.impersonal ? rangeOf(words, subject) : undefined;
  if (patient) links.set('patient', patient);
  return {
    start,
    end,
    label: 'commitment',
    rule: trigger.rule,
    score: trigger.score,
    evidence: (words[trigger.verb] as Word).text,
    attributes,
    ...(links.size > 0 ? { links } : {}),
  };
}

/** Words that belong to the verb after them: object pronouns, negation, the auxiliary of a passive. */
const bound =
  /^(?:se|s|y|en|la|le|les|l|lui|leur|ne|n|me|m|pas|jamais|be|sera|seront|serait|seraient|seront)$/;

/** The first word of the act whose main word is at `at`, with the quotation mark that opens on it. */
function actionStart(words: readonly Word[], at: number, from: number): number {
  let start = at;
  if (words[at]?.key === 'lieu' && /^aur(?:a|ont)$/.test(words[at - 1]?.key ?? '')) start--;
  while (start > from) {
    const before = words[start - 1] as Word;
    if (!(before.shape === 'lower' && bound.test(before.key)) && !/^[«“]$/.test(before.text)) break;
    start--;
  }
  // `n’allons pas refaire`: the negation is that of the verb before.
  while (start < at && /^(?:pas|jamais)$/.test(words[start]?.key ?? '')) start++;
  return start;
}

function rangeOf(words: readonly Word[], { from, to }: { from: number; to: number }): Utf16Range | undefined {
  const start = words[from]?.start;
  const end = words[to - 1]?.end;
  return start === undefined || end === undefined || to <= from ? undefined : { start, end };
}

/** `seront versées par l’État`: the words after `par` or `by` up to the clause’s end; none when nobody is named. */
function agentAfter(words: readonly Word[], act: number, to: number): { from: number; to: number } {
  for (let at = act + 1; at < to; at++) {
    const next = words[at + 1];
    if (!/^(?:par|by)$/.test((words[at] as Word).key) || !next || next.shape === 'number') continue;
    if (next.kinds & kind.time) continue;
    if (/^(?:l|la|le|les|the)$/.test(next.key) || next.shape === 'title' || next.shape === 'upper')
      return { from: at + 1, to };
  }
  return { from: to, to };
}

/** `ne … pas`, `not`, `won’t` around the act, or within the clause that is promised; not `n’en … pas moins`. */
function isNegative(words: readonly Word[], { verb, act, clause }: Trigger, to: number): boolean {
  const last = clause ? Math.min(to, act + negationReach) : act;
  for (let at = Math.max(0, verb - 2); at < last; at++) {
    const { key } = words[at] as Word;
    if (
      /^(?:ne|n|not|never|won|won t)$/.test(key) ||
      (clause && at >= act - 1 && /^(?:no|nobody|nothing|aucune?|nul|nulle|personne)$/.test(key))
    )
      return !isAllTheSame(words, at, to);
  }
  return false;
}

function isAllTheSame(words: readonly Word[], at: number, to: number): boolean {
  for (let next = at + 1; next + 1 < to && next - at <= 5; next++)
    if (words[next]?.key === 'pas' && words[next + 1]?.key === 'moins') return true;
  return false;
}
