/**
 * Characters that JSON leaves as they are and that YAML readers stumble over: line ends that are
 * none in JSON, the byte order mark, and what YAML calls not printable.
 */
const unsafe = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/** What YAML 1.1 readers (PyYAML) take for a boolean or a null when it is not quoted. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** A string as a double-quoted scalar that YAML and JSON read alike. */
export function quote(text: string): string {
  return escapeUnsafe(JSON.stringify(text));
}

/** Replaces the characters that must not stand raw in a file by their `\uXXXX` escapes. */
export function escapeUnsafe(text: string): string {
  return text.replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** True when the text can stand as a key or value without quotes, for any YAML reader. */
export function isPlain(text: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(text) && !reserved.test(text);
}

/** A mapping key: plain where that is safe, else double-quoted. */
export function quoteKey(key: string): string {
  return isPlain(key) || /^__\w+$/.test(key) ? key : quote(key);
}

/** One line of a comment: no character in it can end the line. */
export function commentLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  return `# ${text.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/g, '?')}`;
}
