const marks = /\p{M}+/gu;
const ligatures = /[œæßøłđı]/g;
const separators = /[-‑'’.\u00AD]+/g;
const plain = /^[a-z0-9]+$/;

const replacements = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);

/**
 * The key under which names are looked up: lower case, without accents; hyphens, apostrophes and full stops
 * are single spaces (`Côte d’Ivoire` → `cote d ivoire`, `Bobo-Dioulasso` → `bobo dioulasso`, `O.N.U.` → `o n u`).
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(ligatures, (found) => replacements.get(found) ?? found)
    .replace(separators, ' ')
    .trim();
}
