import { firstFrom } from '../../text/span.ts';
import type { Finding } from '../detector.ts';
import { verbOffset } from './commitment-action.ts';
import { within } from './within.ts';

/** UTF-16 code units around a commitment in which its deadline may stand. */
const reach = 160;

/** UTF-16 code units after a commitment in which its sentence may name its term. */
const laterReach = 90;
/** The edge of another clause or sentence. */
const otherClause = /[.!?;:,\n»”]|(?:^|\s)(?:et|and|mais|but|qui|dont|laquelle|lequel|who|which)\s/;
/** What can only be a term. */
const sureTerm =
  /(?:d[’']ici(?: à| au| la)?|avant|au plus tard|no later than|before|by|by the end of)(?: (?:le|la|les|l[’']|the|fin|mi|end of|early|late))*\s*(?:l[’'])?$/i;
/** What makes a date a term: `d’ici à`, `before`, `à partir du`. */
const term =
  /(?:d[’']ici(?: à| au| la)?|avant|jusqu[’'](?:à|au|en)|au plus tard|dès|à (?:partir|compter) d[eu]|fin|by|before|until|from|starting|no later than|by the end of)(?: (?:le|la|les|l[’']|the|fin|mi|end of|early|late))*\s*(?:l[’'])?$/i;
/** A date that tells when something else was or is: `depuis 2019`, `déposé le`, `la loi de`. */
const other =
  /(?:depuis|since|(?:loi|accord|budget|plan|protocole|convention|campagne|édition|crise|act|agreement|law) (?:de|du|of))(?: (?:l[’']|the|année))*\s*$/iu;
/** `déposé le`, `signed on`. */
const done =
  /(?<!\p{L})(?!(?:rentr|ann|journ|soir|matin)ée|été)\p{Ll}{3,}(?:é|ée|és|ées|ed)(?: (?:le|en|in|on|au))?\s*$/u;
/** A date that names a thing: `the 2024 agreement`. */
const naming = /^\s(?:agreement|budget|act|law|accord|plan|deal|season|protocol|election|World)/;
const leading =
  /(?:^|[.!?:«“”»\n(–—]\s*)(?:d[’']ici(?: à| au)?(?: la)?(?: fin)?|dès|à (?:partir|compter) d[eu]|avant|en|au|fin|le|by|before|from|starting|in|on)(?: (?:le|la|l[’']|the|end of|fin))*\s*(?:l[’'])?$/i;
const trailing =
  /^\s*,\s*(?:d[’']ici(?: à| au)?|dès|avant|au plus tard|à (?:partir|compter) d[eu]|en|le|by|before|from|in|on)?(?: (?:le|la|fin|the))*\s*$/i;

/** The date in a commitment’s action that is its term, else the one right before the clause or after its comma. */
export function deadlineOf(text: string, finding: Finding, dates: readonly Finding[]): Finding | undefined {
  const action = finding.attributes?.get('action') ?? '';
  const from = finding.end - action.length;
  const before = (date: Finding) => text.slice(Math.max(0, date.start - 40), date.start);
  const all = within(dates, finding);
  const sure = all.find((date) => term.test(before(date)));
  const inside = all.filter((date) => {
    const gap = text.slice(from + firstWord(action), date.start);
    return (
      date.start >= from &&
      !other.test(gap) &&
      !done.test(gap) &&
      !naming.test(text.slice(date.end, date.end + 12))
    );
  });
  return sure ?? inside.at(-1) ?? outside(text, finding, dates);
}

/** The first word of an action may be a participle: `versées le 5 mai`. */
function firstWord(action: string): number {
  const from = verbOffset(action);
  const at = action.slice(from).search(/\s/);
  return at < 0 ? 0 : from + at;
}

/** A term later in the sentence: `… pour désengorger la ville d’ici à 2030`. */
function isLaterTerm(text: string, end: number, date: Finding): boolean {
  const between = text.slice(end, date.start);
  return date.start - end < laterReach && !otherClause.test(between) && sureTerm.test(between);
}

function outside(text: string, finding: Finding, dates: readonly Finding[]): Finding | undefined {
  const index = firstFrom(dates, finding.start);
  const next = dates[index];
  if (next && next.start >= finding.end && isLaterTerm(text, finding.end, next)) return next;
  if (
    next &&
    next.start - finding.end < 30 &&
    next.start >= finding.end &&
    trailing.test(text.slice(finding.end, next.start))
  )
    return next;
  const last = dates[index - 1];
  if (!last || finding.start - last.end > reach) return undefined;
  const between = text.slice(last.end, finding.start);
  if (!/^\s*,/.test(between) || /[.!?;\n«“]/.test(between)) return undefined;
  return leading.test(text.slice(Math.max(0, last.start - 40), last.start)) ? last : undefined;
}
