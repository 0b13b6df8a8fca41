import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isCapital } from './match.ts';
import type { Sheet } from './sheet.ts';

/** Nouns for institutions that French writes in lower case, each with what must follow before the place, folded. */
const institutions = new Map(
  [
    'tribunal correctionnel|administratif|judiciaire|criminel|militaire|de grande instance|d instance|de premiere instance|de commerce|de paix|departemental|pour enfants',
    'cour d appel|d assises|criminelle|administrative d appel',
    'conseil departemental|regional|general',
    'communaute d agglomeration|de communes|urbaine',
    'hopital |regional|general|national|central|provincial|prefectoral|de district|de reference|de zone|militaire',
    'centre hospitalier|hospitalier regional|hospitalier universitaire',
    'chambre de commerce|d agriculture|de metiers',
    'universite |catholique|polytechnique',
    'ambassade ',
  ].map((line) => {
    const [head = '', forms = ''] = line.split(/ (.*)/);
    return [head, forms.split('|').map((form) => form.split(' ').filter(Boolean))] as const;
  }),
);
const link = /^(?:de|du|d|des)$/;
const article = /^(?:la|le|les|l)$/;
/** Words of the name after the link. */
const longestName = 4;

/** `tribunal correctionnel de Nîmes`, `cour d’appel d’Agadir`, `ambassade des Pays-Bas`. */
export function findInstitutions(sheet: Sheet): void {
  if (sheet.casing !== 'normal') return;
  const { words } = sheet;
  for (let at = 0; at < words.length; at++) {
    const head = words[at] as Word;
    const forms = head.shape === 'lower' && !sheet.taken[at] ? institutions.get(head.key) : undefined;
    const to = Math.max(0, ...(forms ?? []).map((form) => nameEnd(sheet, at + 1, form)));
    if (to === 0) continue;
    sheet.add(at, to, 'organization', 'organization.head', 0.86, head.text);
    sheet.take(at, to);
    at = to - 1;
  }
}

/** The word after the name when the form and the link to a capitalised name stand at a word, otherwise 0. */
function nameEnd({ words, taken }: Sheet, at: number, form: readonly string[]): number {
  if (!form.every((key, index) => words[at + index]?.key === key)) return 0;
  let from = at + form.length;
  if (!link.test(words[from]?.key ?? '') || words[from]?.shape === 'mark') return 0;
  from++;
  if (article.test(words[from]?.key ?? '') && !isTitle(words[from])) from++;
  let to = from;
  while (to - from < longestName && isName(words[to]) && !taken[to]) to++;
  return to > from ? to : 0;
}

function isTitle(word: Word | undefined): boolean {
  return word?.shape === 'title';
}

function isName(word: Word | undefined): boolean {
  return isCapital(word) && !(word.kinds & (kind.time | kind.title));
}
