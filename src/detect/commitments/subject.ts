import { isCapital } from '../entities/match.ts';
import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isActor, isCollective, type Subject } from './actors.ts';
import { actingPhrase, openingAt } from './noun-phrase.ts';

const first = new Set('je j nous i we'.split(' '));
const pronouns = new Set('il elle ils elles he she they it celui celle ceux celles'.split(' '));
const stops = /^(?:[.;:!?…»«“”"(–—-]|--)$/;
const joins =
  /^(?:que|qu|qui|dont|ou|si|that|which|who|whose|mais|but|car|where|when|how|whether|comment|quand|pourquoi)$/;
/** English verbs after which a clause begins without `that`. */
const says = /^(?:said|says|saying|insists|insisted|hinted)$/;
/** After a comma these go on with a list or an apposition: `, de la Famille`, `, le docteur Traoré`. */
const continues = /^(?:de|d|du|des|l|le|la|les|un|une|et|ou|of|the|an?|and|or)$/;
/** The most words of a subject, with what stands between it and its verb. */
const longestSubject = 40;
/** The words at a sentence’s opening in which a subject is looked for that is not said again. */
const longestElided = 6;

/** The noun phrase or pronoun before the verb group that begins at word `verb`. `floor` opens its sentence. */
export function subjectBefore(words: readonly Word[], verb: number, floor: number): Subject {
  const last = words[verb - 1];
  if (!last || verb - 1 < floor) return { from: verb, to: verb, agent: 'none' };
  if (first.has(last.key)) return { from: verb - 1, to: verb, agent: 'first' };
  if (pronouns.has(last.key)) return { from: verb - 1, to: verb, agent: 'pronoun' };
  if (/self$|selves$/.test(last.key) && pronouns.has(words[verb - 2]?.key ?? ''))
    return { from: verb - 2, to: verb - 1, agent: 'pronoun' };
  if (/^(?:qui|que|dont|ou|which|who|that)$/.test(last.key)) return relative(words, verb, floor);
  if (/^[«:“]$/.test(last.text) && (isCapital(words[verb - 2]) || last.text === ':'))
    return subjectBefore(words, verb - 1, floor);
  if (/^(?:et|mais|puis|and|but|then)$/.test(last.key)) return elided(words, verb, floor);
  const from = phraseStart(words, verb, floor, last.text === ',');
  const named = last.text === ',' ? apposed(words, from, verb - 1) : undefined;
  if (named) return named;
  const inner = lastSegment(words, from, verb);
  if (inner > from && /^(?:qui|dont|who|which|whose)$/.test(words[inner]?.key ?? ''))
    return { from, to: inner - 1, agent: agentOf(words, from, inner - 1) };
  const agent = agentOf(words, inner, verb);
  if (agent !== 'thing' || inner === from) return { from: inner, to: verb, agent };
  return { from, to: verb, agent: agentOf(words, from, verb) };
}

/** `Ann Kone, présidente du conseil, promet`, `L’entreprise, choisie en mai, livrera`: not what the commas enclose. */
function apposed(words: readonly Word[], from: number, to: number): Subject | undefined {
  let comma = from;
  while (comma < to && (words[comma] as Word).text !== ',') comma++;
  if (comma === to) return undefined;
  if (isWholeRole(words, from, comma, to)) return { from, to: comma, agent: 'role' };
  const place = ((words[from] as Word).kinds & placeKinds) !== 0;
  if (place || isLead(words, from) || agentOf(words, from, comma) !== 'named') return undefined;
  return { from, to: nameAfter(words, comma, to), agent: 'named' };
}

/** `Le Premier ministre, Ali Zeine, en visite, …`: the comma after the name that follows the one at `comma`; else it. */
function nameAfter(words: readonly Word[], comma: number, to: number): number {
  if (!isCapital(words[comma + 1])) return comma;
  for (let at = comma + 2; at < to; at++) if ((words[at] as Word).text === ',') return at;
  return comma;
}

/** `Présente à la cérémonie, la ministre`: a word that no one knows as a name, and no name after it. */
function isLead(words: readonly Word[], from: number): boolean {
  const { first: opens, kinds, shape } = words[from] as Word;
  const known = kinds & (placeKinds | kind.organization | kind.given | kind.family | kind.title);
  return (
    opens &&
    shape === 'title' &&
    !known &&
    /^(?:a|au|aux|de|du|en|par|dans|sur|in|at|on|to|from|after|by|with)$/.test(words[from + 1]?.key ?? '')
  );
}

/**
 * `L’entreprise`, `Le directeur de la banque` before its first comma: an article and someone who acts, alone or with
 * a complement; no comma goes on with it or names who it is (`Le ministre de la Santé, de la Famille et des Sports`,
 * `Le maire, Adama Traoré`).
 */
function isWholeRole(words: readonly Word[], from: number, comma: number, to: number): boolean {
  const [article, noun, next] = [words[from] as Word, words[from + 1] as Word, words[from + 2] as Word];
  if (!/^(?:l|le|la|les|un|une|des|the|an?)$/.test(article.key) || article.text === 'à') return false;
  if (noun.shape !== 'lower' || !isActor(noun)) return false;
  const after = next.shape === 'lower' && isEdge(words[from + 3]) ? words[from + 3] : next;
  if (!isEdge(after)) return false;
  for (let at = from + 2; at < comma; at++) if (joins.test((words[at] as Word).key)) return false;
  for (let at = comma; at < to; at++) {
    if ((words[at] as Word).text !== ',' || at + 1 === to) continue;
    const after = words[at + 1] as Word;
    if (continues.test(after.key) || isCapital(after)) return false;
  }
  return true;
}

/** What may follow a noun and its adjective: a comma, a complement. */
function isEdge(word: Word | undefined): boolean {
  return word !== undefined && (word.text === ',' || /^(?:de|d|du|des|of)$/.test(word.key));
}

/** `L’ONG salue l’accord mais ne signera pas`: the phrase that opens the sentence. */
function elided(words: readonly Word[], verb: number, floor: number): Subject {
  let from = floor;
  while (from < verb && (words[from] as Word).shape === 'mark') from++;
  const to = Math.min(verb - 1, from + longestElided);
  if (first.has(words[from]?.key ?? '')) return { from, to: from + 1, agent: 'first' };
  if (pronouns.has(words[from]?.key ?? '')) return { from, to: from + 1, agent: 'pronoun' };
  const phrase = actingPhrase(words, openingAt(words, floor, verb), verb);
  return { from: phrase?.from ?? from, to: phrase?.to ?? to, agent: agentOf(words, from, to) };
}

/**
 * Back to the mark or conjunction that opens the clause, past brackets; after a comma (`X, qui …, fera`) to the
 * sentence’s beginning, past what the commas enclose.
 */
function phraseStart(words: readonly Word[], verb: number, floor: number, enclosed: boolean): number {
  let from = verb;
  let bracket = 0;
  while (from > floor && verb - from < longestSubject) {
    const word = words[from - 1] as Word;
    if (word.text === ')') bracket++;
    else if (word.text === '(' && bracket > 0) bracket--;
    else if (bracket === 0 && stops.test(word.text) && !isHyphen(words, from - 1)) break;
    if (bracket === 0 && !enclosed && word.shape === 'lower' && (joins.test(word.key) || says.test(word.key)))
      break;
    from--;
  }
  while (from < verb && (words[from] as Word).shape === 'mark') from++;
  return from;
}

/** `Nairobi-based`. */
function isHyphen(words: readonly Word[], at: number): boolean {
  return words[at]?.text === '-' && words[at]?.glued === true && words[at + 1]?.glued === true;
}

/** After the last comma that is followed by something: `De son côté, l’Unicef`. */
function lastSegment(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 2; at > from; at--) if ((words[at] as Word).text === ',') return at + 1;
  return from;
}

function agentOf(words: readonly Word[], from: number, to: number): Subject['agent'] {
  if (from === to) return 'none';
  const opening = words[from] as Word;
  if (isCapital(opening) && to - from <= 6 && !(opening.kinds & (kind.functionWord | kind.common)))
    return 'named';
  if (opening.kinds & placeKinds && opening.shape !== 'lower') return 'named';
  const noun = headNoun(words, from, to);
  if (noun && noun.shape !== 'lower') return 'named';
  return isActor(noun) || hasActor(words, from, to) ? 'role' : 'thing';
}

/** `the three military-led states of the Sahel`: someone who acts stands before the first preposition. */
function hasActor(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + longestElided); at++) {
    const word = words[at] as Word;
    if (/^(?:of|in|for|on|at|from|with|to|by|de|d|du|des|a|en|pour|sur|par|,)$/.test(word.key || word.text))
      return false;
    if (word.shape === 'lower' && isActor(word)) return true;
  }
  return false;
}

/** The first noun of a phrase: past articles, numbers and prepositional openings up to a comma. */
function headNoun(words: readonly Word[], from: number, to: number): Word | undefined {
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (word.shape === 'mark' || word.shape === 'number') continue;
    const said = word.shape === 'lower' || at === from;
    if (said && word.kinds & kind.functionWord && !isCollective(word)) continue;
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
    to: words[verb - 2]?.text === ',' ? verb - 2 : verb - 1,
    agent: at ? 'relative' : 'thing',
  };
}
