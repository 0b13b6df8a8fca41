import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Word } from '../lexicon/reading.ts';

/** A name of the lexicon in a paragraph: words `[from, to)`. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly kinds: number;
}

const named = placeKinds | kind.organization;

export function isCapital(word: Word | undefined): word is Word {
  return (
    word !== undefined &&
    (word.shape === 'title' || word.shape === 'upper' || word.shape === 'mixed' || word.shape === 'initial')
  );
}

/** The longest names of places and bodies that begin at capitalised words, left to right, without overlap. */
export function matchNames(words: readonly Word[], lexicon: Lexicon, anyCase: boolean): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from] as Word;
    if (!isCapital(word)) continue;
    const match = longestName(words, from, lexicon, anyCase);
    if (!match) continue;
    matches.push(match);
    from = match.to - 1;
  }
  return matches;
}

function longestName(
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
  anyCase: boolean,
): NameMatch | undefined {
  const word = words[from] as Word;
  let best = word.kinds & named ? { from, to: from + 1, kinds: word.kinds } : undefined;
  const space = word.key.indexOf(' ');
  const reach = lexicon.reach(space < 0 ? word.key : word.key.slice(0, space));
  if (reach === 1) return best;
  let key = word.key;
  let count = countWords(key);
  for (let at = from + 1; at < words.length && count < reach; at++) {
    const next = words[at] as Word;
    if (next.shape === 'mark') break;
    key = `${key} ${next.key}`;
    count += countWords(next.key);
    const kinds = lexicon.kinds(key);
    if (kinds & named && closes(word, next, kinds, anyCase)) best = { from, to: at + 1, kinds };
  }
  return best;
}

/**
 * Towns and regions keep their capitals to the end; the names of bodies and areas may end in lower case, unless an
 * article opens them: `Le Monde` is a newspaper, `Le monde` is not.
 */
function closes(first: Word, last: Word, kinds: number, anyCase: boolean): boolean {
  if (anyCase || isCapital(last)) return true;
  return (kinds & (kind.organization | kind.country | kind.city)) !== 0 && !(first.kinds & kind.functionWord);
}

function countWords(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}
