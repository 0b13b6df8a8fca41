/** What keeps articles together: nothing, their folder, the same text, or the month of publication. */
export type SplitGrouping = 'article' | 'folder' | 'content' | 'month';

export interface SplitOptions {
  /** Names and their shares in order; the shares need not sum to 1. */
  readonly shares: readonly (readonly [name: string, share: number])[];
  readonly groupBy: SplitGrouping;
}

/** `80/10/10` → train, validation, test; `80/20` → train, test. Throws RangeError on anything else. */
export function parseShares(text: string): SplitOptions['shares'] {
  const shares = text.split('/').map((part) => (/^\d+(?:\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const names = shares.length === 2 ? ['train', 'test'] : ['train', 'validation', 'test'];
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (shares.length < 2 || shares.length > 3 || !(total > 0)) {
    throw new RangeError(`"${text}" is not a split such as 80/10/10`);
  }
  return shares.map((share, i) => [names[i] ?? '', share]);
}

/** The split of an article. It depends on the article's own key alone: adding an article never moves another. */
export function chooseSplit(
  options: SplitOptions,
  article: { readonly file: string; readonly sha256: string; readonly published: string | undefined },
): string {
  const total = options.shares.reduce((sum, [, share]) => sum + share, 0);
  let left = (hash32(splitKey(options.groupBy, article)) / 2 ** 32) * total;
  for (const [name, share] of options.shares) {
    if (left < share) return name;
    left -= share;
  }
  return options.shares.findLast(([, share]) => share > 0)?.[0] ?? '';
}

function splitKey(
  groupBy: SplitGrouping,
  article: { readonly file: string; readonly sha256: string; readonly published: string | undefined },
): string {
  if (groupBy === 'content') return article.sha256;
  if (groupBy === 'folder') return article.file.slice(0, article.file.lastIndexOf('/') + 1);
  if (groupBy === 'month') return article.published?.slice(0, 7) ?? article.file;
  return article.file;
}

/** FNV-1a over UTF-16 code units, then MurmurHash3's final mix: 32 bits, the same on every machine. */
function hash32(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
