/**
 * A text from an article or a file as Markdown that shows it and does nothing else: no link, not even of a bare
 * address, no image, no HTML, no icon. Every punctuation mark of ASCII becomes a character reference, which
 * Markdown never takes for syntax (CommonMark 0.31, 2.5); line ends stay line ends.
 */
export function plainText(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[ \t]+/g, (blank) => (blank === ' ' ? blank : '&nbsp;'.repeat(blank.length)))
    .replace(/(?:\r\n|\r|\n)+/g, '  \n')
    .replace(/^ /gm, '&nbsp;');
}
