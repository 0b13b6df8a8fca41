/** How paragraphs of a wrapped text are told apart. */
export type Separation = 'line' | 'blank line' | 'indent';

/** A text wrapped at a width, with the way from its old places to the new ones; UTF-16 code units. */
export interface Wrapped {
  readonly text: string;
  place(at: number): number;
}

/** Wherever a line may end when words are broken at their hyphens. */
export const afterHyphens = /[ \n]|(?<=\p{L}-)(?=\p{L})/u;

const between: Record<Separation, string> = { line: '\n', 'blank line': '\n\n', indent: '\n   ' };

/**
 * Wraps each line of a text as mail programs do: at the last plain space before the width.
 * @param separation what stands between two lines of the old text
 * @param breaks what a line may end before: a space or an end of line, or after a hyphen too (`afterHyphens`)
 */
export function hardWrap(
  text: string,
  width: number,
  separation: Separation = 'line',
  breaks: RegExp = /[ \n]/,
): Wrapped {
  const places = new Int32Array(text.length + 1);
  let wrapped = '';
  let lineStart = 0;
  for (let at = 0; at < text.length; ) {
    const found = text.slice(at).search(breaks);
    const end = found < 0 ? text.length : at + found;
    if (
      wrapped.length > lineStart &&
      /[ -]$/.test(wrapped) &&
      wrapped.length - lineStart + end - at > width
    ) {
      wrapped = `${wrapped.replace(/ $/, '')}\n`;
      lineStart = wrapped.length;
    }
    for (; at < end; at++) {
      places[at] = wrapped.length;
      wrapped += text.charAt(at);
    }
    if (at === text.length) break;
    if (!/[ \n]/.test(text.charAt(at))) continue;
    places[at] = wrapped.length;
    if (text.charAt(at) === '\n') {
      wrapped += between[separation];
      lineStart = wrapped.lastIndexOf('\n') + 1;
    } else wrapped += ' ';
    at++;
  }
  places[text.length] = wrapped.length;
  return { text: wrapped, place: (at) => places[at] as number };
}
