import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isCapital } from './match.ts';
import type { Sheet } from './sheet.ts';

/** The most words after a head that its name is followed for. */
const longestTail = 16;
const frenchLinks = new Set(['de', 'du', 'des', 'd', 'pour', 'sur', 'contre', 'en', 'aux', 'au', 'a']);
const articles = new Set(['la', 'le', 'les', 'l']);
/** « Morlaix communauté », « Dijon métropole »: French towns together. */
const unions = /^(?:communaute|agglomeration|agglo|metropole)$/;
/** « pour gagner », « pour la gagner »: no complement of a name. */
const infinitive = /^.{3,}(?:er|ir|re)$/;
/** « Cour des comptes du Niger », « Institut Pasteur de Côte d’Ivoire »: the country belongs to the name. */
const possessive = /^(?:de|du|d)$/;
const englishLinks = new Set(['of', 'for', 'on', 'against']);
/** Not `des`: `le tribunal administratif dès la rentrée`. */
const since = /^dès$/i;
const notComplement = kind.functionWord | kind.time;

/** Bodies named by a head noun with a capital and what goes with it: `Cour pénale internationale`, `Bank of Ghana`. */
export function findOrganizations(sheet: Sheet): void {
  const { words } = sheet;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (!sheet.taken[at] && word.shape === 'lower' && unions.test(word.key)) united(sheet, at);
    if (sheet.taken[at] || !(word.kinds & kind.organizationHead) || isVenue(words, at)) continue;
    if (word.shape !== 'lower') at = headed(sheet, at) - 1;
    else if (word.kinds & kind.lowerHead) introduced(sheet, at);
  }
}

/** `Stade Modibo Keïta` is where one plays, `Stade malien` who plays. */
function isVenue(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (words[at] as Word).key === 'stade' && isCapital(next) && (next.kinds & kind.given) !== 0;
}

/** A town right before the word for what it forms with its neighbours. */
function united(sheet: Sheet, at: number): void {
  const town = sheet.matches.find((match) => match.to === at && match.kinds & placeKinds);
  if (!town || sheet.taken[town.from]) return;
  sheet.add(town.from, at + 1, 'organization', 'organization.head', 0.85, (sheet.words[at] as Word).text);
  sheet.take(town.from, at + 1);
}

/** A capitalised head; returns the word after what was read. */
function headed(sheet: Sheet, head: number): number {
  const { words } = sheet;
  const from = runStart(sheet, head);
  const to = tailEnd(sheet, head);
  const word = words[head] as Word;
  const alone = from === head && to === head + 1;
  if (alone || !isNameLike(sheet, from, to, head)) return head + 1;
  sheet.add(
    from,
    to,
    'organization',
    'organization.head',
    from < head && to === head + 1 ? 0.75 : 0.85,
    word.text,
  );
  sheet.take(from, to);
  return to;
}

/** English puts the head last: the capitalised words before it belong to the name. */
function runStart(sheet: Sheet, head: number): number {
  const { words } = sheet;
  let from = head;
  while (from > 0 && !sheet.taken[from - 1]) {
    const before = words[from - 1] as Word;
    if (!isCapital(before) || before.kinds & (kind.functionWord | kind.title | kind.function | kind.time))
      break;
    if (
      before.first &&
      before.kinds & kind.common &&
      !(before.kinds & (kind.organizationAdjective | placeKinds))
    )
      break;
    if (/['’]s?$/i.test(before.text)) break;
    from--;
  }
  return from;
}

/** Where the name that a head opens ends: adjectives, capitalised words, complements. */
function tailEnd(sheet: Sheet, head: number): number {
  const { words } = sheet;
  const office = ((words[head] as Word).kinds & kind.officeHead) !== 0;
  let to = head + 1;
  for (let at = to; at < words.length && at - head < longestTail; ) {
    const word = words[at] as Word;
    if (word.shape === 'mark' || word.shape === 'number') break;
    if (isCapital(word) && !(word.kinds & kind.time) && !isPersonStart(words, at)) {
      to = ++at;
    } else if (isAdjective(word)) {
      to = ++at;
    } else if (word.key === 'et' && isAdjective(words[at - 1]) && isAdjective(words[at + 1])) {
      to = at += 2;
    } else {
      const complement = complementEnd(words, at, office, to === head + 1);
      if (complement === at) break;
      to = at = complement;
    }
  }
  return to;
}

function isAdjective(word: Word | undefined): boolean {
  return word?.shape === 'lower' && (word.kinds & (kind.organizationAdjective | kind.demonym)) !== 0;
}

/** `de la Santé`, `of the Interior`, `et de l’Hygiène`, for offices also `de la santé publique`; `at` when there is none. */
function complementEnd(words: readonly Word[], at: number, office: boolean, atHead: boolean): number {
  let next = at;
  const joined = (words[next]?.key === 'et' || words[next]?.key === 'and') && words[next]?.shape === 'lower';
  if (joined) {
    if (atHead || !office) return at;
    next++;
  }
  const link = words[next];
  if (!link || (link.shape !== 'lower' && !/^d['’]$/i.test(link.text))) {
    return joined && link && link.shape === 'title' && link.kinds & kind.common && !(link.kinds & placeKinds)
      ? next + 1
      : at;
  }
  const linked = (frenchLinks.has(link.key) && !since.test(link.text)) || englishLinks.has(link.key);
  if (linked) next++;
  const article = words[next];
  const hasArticle =
    article !== undefined &&
    (articles.has(article.key) || article.key === 'the') &&
    article.shape === 'lower';
  if (hasArticle) next++;
  if (!linked && !(joined && hasArticle)) return at;
  const noun = words[next];
  if (!noun || noun.shape === 'mark' || noun.shape === 'number') return at;
  if (noun.shape !== 'lower') {
    if (noun.kinds & kind.time || isPersonStart(words, next)) return at;
    if (joined && (!(noun.kinds & kind.common) || (!linked && noun.kinds & kind.organizationHead))) return at;
    if ((link.key === 'a' || link.key === 'en' || link.key === 'au') && !(noun.kinds & kind.common))
      return at;
    if (noun.kinds & kind.country && !joined && !atHead && !possessive.test(link.key)) return at;
    return next + 1;
  }
  const french = link.key !== 'a' && link.key !== 'en' && link.key !== 'au' && link.key !== 'sur';
  if (!office || !french || noun.kinds & notComplement || englishLinks.has(link.key)) return at;
  if (link.key === 'pour' && infinitive.test(noun.key)) return at;
  return next + 1;
}

/** A title: the name of a person begins. */
function isPersonStart(words: readonly Word[], at: number): boolean {
  return ((words[at] as Word).kinds & kind.title) !== 0;
}

/** A name has a second capital or an adjective of bodies; `La Cour a …` has neither. */
function isNameLike(sheet: Sheet, from: number, to: number, head: number): boolean {
  const { words } = sheet;
  if (sheet.casing === 'upper') return false;
  for (let at = from; at < to; at++) {
    if (at === head) continue;
    const word = words[at] as Word;
    if (isCapital(word) && !(word.kinds & kind.functionWord)) return true;
    if (word.kinds & kind.organizationAdjective) return true;
  }
  return ((words[head] as Word).kinds & kind.officeHead) !== 0 && !(words[head] as Word).first;
}

/** `le groupe Wagner`, `le parti Pastef`: the capitalised words after a head in lower case. */
function introduced(sheet: Sheet, head: number): void {
  const { words } = sheet;
  let to = head + 1;
  const start = words[to];
  if (start && /^[«“"]$/.test(start.text)) to++;
  const from = to;
  while (
    to < words.length &&
    isCapital(words[to]) &&
    !((words[to] as Word).kinds & (kind.time | kind.functionWord))
  )
    to++;
  if (to === from || sheet.casing !== 'normal') return;
  sheet.add(from, to, 'organization', 'organization.introduced', 0.8, (words[head] as Word).text);
  sheet.take(from, to);
}
