import { firstFrom } from '../../text/span.ts';
import type { Finding } from '../detector.ts';
import { within } from './within.ts';

/** UTF-16 code units before or after a commitment in which its speaker or what a pronoun stands for is looked for. */
const reach = 400;
const attributionReach = 120;

const speaker = /^(?:j[e’']?|nous|on|i|we)$/i;
const someone = /^(?:il|elle|he|she)$/i;
const something =
  /^(?:it|ils|elles|they|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers|ces dernières)$/i;
/** What joins a name to the noun before it: `le ministre du Mali`, `les pêcheurs de Beni Ensar`, `led by Ann`. */
const joining = /(?:^|\s)(?:de|du|des|d[’']|of|in|par|by)(?:\s+la|\s+les|\s+the)?\s*(?:l[’'])?$/iu;

/** `l’ambassadeur à Bamako`, `the envoy to Sudan`. */
const posted = /\s(?:à|au|aux|to|for|at)\s+(?:la |the |l[’'])?$/iu;

/** Who is bound: a tagged name, or the words of the subject, or neither where a pronoun cannot be told. */
export interface Actor {
  readonly name?: Finding;
  readonly text?: string;
}

/** The person who speaks in an interview: named in its title, before a colon and a quotation. */
export function intervieweeOf(text: string, names: readonly Finding[]): Finding | undefined {
  const title = /^[^\n]{3,120}?[ \u00A0\u202F]?:[ \u00A0\u202F]?[«“"]/.exec(text.trimStart().slice(0, 160));
  if (!title || !/\?[ \t]*\r?\n/.test(text)) return undefined;
  const start = text.length - text.trimStart().length;
  return within(names, { start, end: start + title[0].length }).find(({ label }) => label === 'person');
}

/** The last person named in the subject, else its first name; what its pronoun stands for; who speaks. */
export function actorOf(
  text: string,
  finding: Finding,
  names: readonly Finding[],
  interviewee: Finding | undefined,
): Actor {
  const owner = ownerOf(text, finding, names);
  if (owner) return { name: owner };
  const subject = finding.links?.get('actor');
  const said = finding.attributes?.get('actor');
  if (!subject && said === undefined && finding.attributes?.get('voice') === 'quote')
    return speakerOf(text, finding, names, interviewee);
  if (!subject) return said === undefined ? {} : { text: said };
  const words = text.slice(subject.start, subject.end);
  if (speaker.test(words)) return speakerOf(text, finding, names, interviewee);
  if (someone.test(words))
    return named(antecedent(text, subject.start, names, true) ?? earlier(text, subject.start, names));
  if (something.test(words)) return named(antecedent(text, subject.start, names, false));
  const inside = within(names, subject);
  const name = inside.findLast(({ label }) => label === 'person') ?? inside[0];
  if (name && !isComplement(text, subject.start, name, subject.end)) return { name };
  return said === undefined ? {} : { text: said };
}

/** A name that only says which: `les pêcheurs de Beni Ensar`, `Malawi’s judiciary`. */
function isComplement(text: string, from: number, { start, end, label }: Finding, to: number): boolean {
  const rest = text.slice(end, to);
  if (/^[’']s\s/.test(rest) || (label === 'place' && /^(?:-\p{Ll}|\s(?!and |et |or |ou )\p{Ll})/u.test(rest)))
    return true;
  const before = text.slice(from, start);
  return start > from && (joining.test(before) || posted.test(before));
}

function named(name: Finding | undefined): Actor {
  return name ? { name } : {};
}

/** For `l’engagement de la Russie à` the name after the noun. */
function ownerOf(text: string, finding: Finding, names: readonly Finding[]): Finding | undefined {
  if (finding.rule !== 'commitment.renewed') return undefined;
  const owner = within(names, finding)[0];
  const action = finding.attributes?.get('action');
  if (!owner || action === undefined || owner.start >= finding.end - action.length) return undefined;
  return joining.test(text.slice(Math.max(finding.start, owner.start - 12), owner.start)) ? owner : undefined;
}

/** Who is named, or told by a function, after the quotation: `» , a dit Ann`, `», assure le maire`; else before it. */
function speakerOf(
  text: string,
  finding: Finding,
  names: readonly Finding[],
  interviewee: Finding | undefined,
): Actor {
  const close = finding.attributes?.get('voice') === 'quote' ? closingQuote(text, finding.end) : -1;
  if (close >= 0) {
    const to = sentenceEnd(text, close, attributionReach);
    const after = within(names, { start: close, end: to }).find(({ label }) => label === 'person');
    if (after && !/[«“]/.test(text.slice(close, after.start))) return { name: after };
    const role = functionAfter.exec(text.slice(close, to)) ?? functionBefore.exec(text.slice(close, to));
    if (role?.[1]) return { text: role[1] };
  }
  const before = antecedent(text, finding.start, names, true, true) ?? interviewee;
  if (before || close < 0 || !saidBefore.test(text.slice(close, close + attributionReach)))
    return named(before);
  return named(earlier(text, finding.start, names));
}

/** Someone’s function after a quotation and a verb of speech: `, assure le maire de Kaya`, `, said the trader`. */
const functionAfter =
  /^(?:\s*,\s*(?:(?:a|ont) )?|\s+(?:a|ont) |\s+(?=said|says|added|vowed|warned|promised|insisted))\p{Ll}+ (?:\p{Ll}+ment |hier )?((?:(?:le|la|les|son|sa|the|an?|his|her|its) |l[’'])(?!de |of )[\p{L}-]+(?: (?:de la |du |des |de |d[’']|of the |of )[\p{L}’'-]+)?)/u;
/** `,” the trader said`. */
const functionBefore =
  /^\s*,?\s*((?:the|an?|his|her|its) (?:[\p{L}-]+ ){0,3}[\p{L}-]+) (?:said|says|told|added|vowed|promised|warned|insisted)(?!\p{L})/u;

/** `», a-t-elle dit`, `,” he said`: someone who was named before. */
const saidBefore = /^[\s,]*(?:\p{L}+-(?:t-)?(?:il|elle)|he|she)(?!\p{L})/u;

/** The person whom the paragraph before speaks of. */
function earlier(text: string, at: number, names: readonly Finding[]): Finding | undefined {
  const floor = text.lastIndexOf('\n', at - 1);
  if (floor < 0) return undefined;
  const end = text.slice(0, floor).trimEnd().length;
  return antecedent(text, end, names, true, true);
}

function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length && at - from <= reach; at++) {
    const unit = text.charAt(at);
    if (unit === '\n') return -1;
    if (unit === '»' || unit === '”' || unit === '"') return at + 1;
  }
  return -1;
}

function sentenceEnd(text: string, from: number, most: number): number {
  for (let at = from; at < text.length && at - from < most; at++)
    if (/[.!?\n]/.test(text.charAt(at)) && /\s/.test(text.charAt(at + 1) || ' ')) return at;
  return Math.min(text.length, from + most);
}

/**
 * What a pronoun at `at` stands for: in its paragraph, the first name of the nearest earlier clause that has one. Of
 * people only, of other names only, or of people first.
 */
function antecedent(
  text: string,
  at: number,
  names: readonly Finding[],
  person: boolean,
  strictly = false,
): Finding | undefined {
  const from = Math.max(0, at - reach);
  const floor = from + text.slice(from, at).lastIndexOf('\n') + 1;
  let chosen: Finding | undefined;
  for (let index = firstFrom(names, at) - 1; index >= 0; index--) {
    const name = names[index] as Finding;
    if (name.start < floor) break;
    if (/^[’']s\s/.test(text.slice(name.end, name.end + 3))) continue;
    if ((name.label === 'person') !== person && (strictly || !person)) continue;
    if (name.label !== 'person' && !opensSentence(text, name.start)) continue;
    if (chosen && /[.!?;]\s/.test(text.slice(name.end, chosen.start))) break;
    if (chosen?.label === 'person' && name.label !== 'person') continue;
    chosen = name;
  }
  return chosen;
}

/** Nothing but an article stands between a name and the beginning of its sentence. */
function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;»”\n–—][ \u00A0\u202F]*|^\s*)(?:L[ae]s? |L[’']|The )?$/.test(
    text.slice(Math.max(0, at - 8), at),
  );
}
