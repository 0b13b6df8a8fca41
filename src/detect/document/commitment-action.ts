const bound =
  /^(?:[«“]\s*)?(?:(?:se|y|en|la|le|les|lui|leur|ne|pas|be|sera|seront|serait|seraient)\s|[lnmsy][’'])*/u;

/** UTF-16 code units of an action before its main verb: `se`, `ne pas`, `seront`. */
export function verbOffset(action: string): number {
  return bound.exec(action)?.[0].length ?? 0;
}
