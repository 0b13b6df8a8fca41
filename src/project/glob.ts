/** What the setting `articleAnnotator.exclude` is until it is set: `.txt` files that are no articles, as globs. */
export const notArticles: readonly string[] = [
  '**/requirements*.txt',
  '**/CMakeLists.txt',
  '**/robots.txt',
  '**/LICENSE*.txt',
  '**/README*.txt',
];

const compiled = new Map<string, RegExp | undefined>();

/**
 * True for a path that the glob matches, as VS Code reads globs: `*` and `?` stay within a name, `**` goes over any
 * number of folders, `{a,b}` is one of several, `[a-z]` and `[!a-z]` one character. What is no glob matches nothing.
 * @param path relative, `/` between names
 */
export function matchesGlob(glob: string, path: string): boolean {
  if (!compiled.has(glob)) compiled.set(glob, compile(glob));
  return compiled.get(glob)?.test(path) ?? false;
}

function compile(glob: string): RegExp | undefined {
  try {
    return new RegExp(`^${sourceOf(glob)}$`, 'su');
  } catch {
    return undefined;
  }
}

/** What a glob is made of; the last alternative is a character that stands for itself. */
const piece = /(?:\*\*\/)+|\/\*\*$|\*+|\?|\[(!?)([^\]/]+)\]|./gsu;

function sourceOf(glob: string): string {
  let depth = 0;
  return glob.replace(piece, (found: string, not?: string, range?: string) => {
    if (range !== undefined) return `[${not ? '^/' : ''}${range.replace(/[\\[\]^]/g, '\\$&')}]`;
    if (found.startsWith('**/')) return '(?:.*/)?';
    if (found.startsWith('*')) return found === glob ? '.*' : '[^/]*';
    if (found === '/**') return '(?:/.*)?';
    if (found === '?') return '[^/]';
    if (found === '{' || found === '}') depth += found === '{' ? 1 : -1;
    if (found === '{') return '(?:';
    if (found === '}') return ')';
    return found === ',' && depth > 0 ? '|' : found.replace(/[\\^$.+()[\]|/]/, '\\$&');
  });
}
