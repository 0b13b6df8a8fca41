/** What a word may be, by class (`month`, `wd`, `unit`, …), with the number that it stands for there. */
export type Classes = Readonly<Record<string, readonly (readonly [words: string, value: number])[]>>;

/** Lower case, no accents, straight apostrophe, ligatures and superscripts opened, common mojibake undone. */
export function fold(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word
    .replace(/[Ãã](?:©|¨|ª)/g, 'e')
    .replace(/[Ãã]»/g, 'u')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’ʼ‘]/g, "'");
}
