import { kind } from '../lexicon/kind.ts';
import type { Sheet } from './sheet.ts';

const state = /^(?:republique|royaume|federation)$/;
const adjective = /^(?:populaire|democratique|islamique|federale|arabe|bolivarienne|unie|socialiste|et)$/;
const link = /^(?:de|du|des|d|la|l)$/;

/** Countries in full, `République d’Angola`. */
export function fullForms(sheet: Sheet): void {
  for (const { from, to, kinds } of sheet.matches) {
    if (!(kinds & kind.country)) continue;
    let head = from - 1;
    while (link.test(sheet.words[head]?.key ?? '')) head--;
    if (head === from - 1) continue;
    while (adjective.test(sheet.words[head]?.key ?? '')) head--;
    const word = sheet.words[head];
    if (word?.shape !== 'title' || !state.test(word.key) || sheet.taken[head]) continue;
    sheet.drop(head, to);
    sheet.add(head, to, 'place', 'place.country', 0.95, word.text);
    sheet.take(head, to);
  }
}
