import { firstFrom } from '../../text/span.ts';
import { actNouns, englishActs } from '../commitments/lexicon/vocabulary.ts';
import type { Finding, Utf16Range } from '../detector.ts';
import { fold } from '../lexicon/fold.ts';
import type { DocumentRule, FoundText } from './document-rule.ts';

const englishVerbs = new Set(`${englishActs} electrify improve increase reduce double strengthen`.split(' '));
const nounsOfActs = new Set(actNouns.split(' '));
/** UTF-16 code units of the end of a line that may open a list, of one item, and items of one list, at most. */
const longestOpening = 160;
const longestItem = 320;
const mostItems = 40;

/** A line that ends with a commissive verb and a colon; its first group is the subject. */
const opening =
  /(?:^|[.!?»]\s+|\n)([^\n.!?]*?)\s*(?<!\p{L})(s[’']engag(?:e|ent)|nous engageons|s[’']est engagée?|se sont engagée?s|promet(?:tent)?|(?:ont|a) promis|(?:ont|a) convenu|conviennent|(?:ont|a) décidé|décide(?:nt)?|prévoi(?:t|ent)|agreed|undertakes?|undertook|commit(?:s|ted)?|pledged?|resolved?|promises?|promised)(?:\s(?:notamment|also|aussi|à|de|d[’']|to))*\s*:\s*$/u;
/** A line that announces the points of a plan, with its colon: `Les grandes lignes de la feuille de route :`. */
const heading =
  /(?<!\p{L})(mesures|engagements|promesses|feuille de route|plan|chantiers|grandes lignes|axes|volets|décisions|résolutions|measures|commitments|pledges|promises|roadmap|decisions|resolutions)(?!\p{L})[^\n.!?:]{0,60}:\s*$/iu;
/** What opens a list of plans rather than of promises. */
const planned = /^(?:prévoi|feuille|plan|chantiers|grandes|axes|volets|roadmap)/iu;
/** What others are asked to do. */
const asked = /(?<!\p{L})(?:recommand|demand|revendic|exig|appel|urge|call|ask|request)/iu;
const item = /^[ \t]*(?:[-–—•*·➢✓]|\d{1,2}[.)]|[a-z][.)])[ \t\u00A0\u202F]*/u;
const french = /^(?:à |de |d[’']|ne pas )?(?:\p{Ll}+[’'])?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u;
/** A noun for an act opens an item: `création d’un fonds`. */
const noun = /^(?:la |le |les |l[’'])?(\p{Ll}+)(?: \p{Ll}+)? (?:de |d[’']|du |des )/u;
const english = /^(?:to )?\p{Ll}{2,}(?!\p{L})/u;
const link = /^(?:à |de |d[’']|to )/;
const negation = /^(?:à |de |d[’']|to )?(?:ne pas|not) /;

/** The items of a list that a commissive verb opens: `Les États s’engagent à :` and lines `– lever les barrages ;`. */
export const commitmentLists: DocumentRule = {
  id: 'document.commitment-lists',
  apply({ text, findings }: FoundText): readonly Finding[] {
    const found: Finding[] = [];
    for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
      const line = lineEnd(text, at + 1);
      if (text.slice(at + 1, line).trim() !== '') continue;
      const from = Math.max(0, text.lastIndexOf('\n', at) + 1, at - longestOpening);
      const before = text.slice(from, at + 1);
      const list = openedBy(before, from);
      if (list) found.push(...itemsAfter(text, line + 1, list));
    }
    if (found.length === 0) return findings;
    const fresh = found.filter((one) => !overlaps(findings, one));
    return [...findings, ...fresh].sort((a, b) => a.start - b.start || b.end - a.end);
  },
};

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length && at - from <= longestItem; at++)
    if (text.charAt(at) === '\n') return at;
  return Math.min(text.length, from + longestItem);
}

/** A subject and its words. */
interface Actor extends Utf16Range {
  readonly words: string;
}

/** A list by the words that open it, what its items are like, and who is bound. */
interface List {
  readonly opener: string;
  readonly isItem: (words: string) => boolean;
  readonly actor?: Actor;
}

/** The list that the end of a line, at `from`, opens; undefined when it opens none, or one of what others should do. */
function openedBy(line: string, from: number): List | undefined {
  const match = opening.exec(line);
  if (match) {
    const opener = match[2] ?? '';
    const actor = subjectOf(match, from);
    return { opener, isItem: (words) => isAct(words, opener), ...(actor ? { actor } : {}) };
  }
  const title = asked.test(line) ? undefined : heading.exec(line)?.[1];
  return title === undefined ? undefined : { opener: title, isItem: isPoint };
}

function subjectOf(match: RegExpExecArray, from: number): Actor | undefined {
  const words = match[1]?.trim() ?? '';
  if (words === '') return undefined;
  const start = from + match.index + match[0].indexOf(words);
  return { start, end: start + words.length, words };
}

function itemsAfter(text: string, from: number, list: List): Finding[] {
  const found: Finding[] = [];
  let at = from;
  for (let count = 0; count < mostItems && at < text.length; count++) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const bullet = item.exec(line)?.[0].length;
    if (bullet === undefined && line.trim() !== '') break;
    const words = line.slice(bullet ?? 0).replace(/(?:[\s;,.…]|\s(?:et|and))+$/u, '');
    if (bullet !== undefined && list.isItem(words)) found.push(itemFinding(words, at + bullet, list));
    at = end + 1;
  }
  return found;
}

function isAct(words: string, verb: string): boolean {
  return /^(?:s[’']|se |nous|promet|ont|a |convien|décid|prévoi)/.test(verb)
    ? french.test(words)
    : english.test(words);
}

/** `Construire 300 km de routes`, `création d’un fonds`, `Electrify 220 villages`. */
function isPoint(words: string): boolean {
  const lower = words.charAt(0).toLowerCase() + words.slice(1);
  const first = /^\p{Ll}+/u.exec(lower)?.[0] ?? '';
  return french.test(lower) || englishVerbs.has(first) || nounsOfActs.has(fold(noun.exec(lower)?.[1] ?? ''));
}

function itemFinding(words: string, at: number, { opener, actor }: List): Finding {
  const joined = link.exec(words)?.[0].length ?? 0;
  return {
    start: at,
    end: at + words.length,
    label: 'commitment',
    rule: 'commitment.engage',
    score: 0.75,
    evidence: opener,
    attributes: new Map<string, string>([
      ['strength', planned.test(opener) ? 'planned' : 'firm'],
      ['voice', 'reported'],
      ['polarity', negation.test(words) ? 'negative' : 'positive'],
      ['action', words.slice(joined)],
      ...(actor ? ([['actor', actor.words]] as const) : []),
    ]),
    ...(actor ? { links: new Map([['actor', { start: actor.start, end: actor.end }]]) } : {}),
  };
}

function overlaps(findings: readonly Finding[], { start, end }: Finding): boolean {
  for (let index = firstFrom(findings, end) - 1; index >= 0; index--) {
    const finding = findings[index] as Finding;
    if (finding.label === 'commitment') return finding.end > start;
    if (finding.end < start - longestItem) return false;
  }
  return false;
}
