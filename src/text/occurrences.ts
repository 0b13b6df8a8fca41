import type { ArticleText } from './article-text.ts';
import type { Span } from './span.ts';
import { type Token, tokenize } from './tokens.ts';

/** A word of a name in the forms in which it is compared. */
interface Word extends Pick<Token, 'start' | 'end'> {
  /** NFC, one apostrophe, one hyphen; its case kept. */
  readonly form: string;
  /** In capitals without accents: `États` is `ETATS` in a headline. */
  readonly capitals: string;
}

/**
 * Every place where a name stands in a text: whole words (`l’AES` holds `AES`), with either
 * apostrophe, in NFC or NFD, with a hyphen or a space (`Jean-Marie`, `Jean Marie`), and in the
 * capitals of headlines. A name is not looked for in lower case: `Paris` is not `paris`.
 */
export function findOccurrences(text: ArticleText, name: string): Span[] {
  const wanted = wordsOf(name);
  const [first] = wanted;
  if (!first) return [];
  const words = wordsOf(text.text);
  const found: Span[] = [];
  for (let i = 0; i + wanted.length <= words.length; i++) {
    if (!matches(words, i, wanted, text.text)) continue;
    const start = (words[i] as Word).start;
    i += wanted.length - 1;
    found.push(text.spanFromUtf16(start, (words[i] as Word).end));
  }
  return found;
}

function matches(words: readonly Word[], at: number, wanted: readonly Word[], text: string): boolean {
  const proper = wanted.some(({ form }) => form !== form.toLowerCase());
  return wanted.every((word, i) => {
    const found = words[at + i];
    if (
      !found ||
      !(found.form === word.form || (proper && (inCapitals(found, word) || fromCapitals(found, word))))
    )
      return false;
    return i === 0 || adjacent(words[at + i - 1] as Word, found, text);
  });
}

function inCapitals(found: Word, wanted: Word): boolean {
  const capitals = found.form === found.form.toUpperCase() && found.form !== found.form.toLowerCase();
  return capitals && found.capitals === wanted.capitals;
}

/** A name taken from a headline in capitals stands elsewhere as it is written; short ones are acronyms. */
function fromCapitals(found: Word, wanted: Word): boolean {
  const capitals = wanted.form.length > 4 && wanted.form === wanted.form.toUpperCase();
  return capitals && found.capitals === wanted.capitals && found.form !== found.form.toLowerCase();
}

/** At most a space, a line break inside a paragraph or a hyphen between two words of one name. */
function adjacent(a: Word, b: Word, text: string): boolean {
  return /^(?:[^\S\n]{0,3}\n?[^\S\n]{0,3}|[-‐‑])$/u.test(text.slice(a.end, b.start));
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const token of tokenize(text)) {
    let start = token.start;
    for (const part of token.text.split(/[-‐‑]/u)) {
      if (part !== '') words.push({ start, end: start + part.length, ...forms(part) });
      start += part.length + 1;
    }
  }
  return words;
}

function forms(word: string): Pick<Word, 'form' | 'capitals'> {
  const form = word.normalize('NFC').replaceAll('’', "'");
  return { form, capitals: form.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '') };
}
