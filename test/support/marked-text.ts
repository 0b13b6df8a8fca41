/** A span marked in a text, in UTF-16 code units. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Reads `[[person:Ann]] promised`; marks may stand inside marks. Throws RangeError for a mark without an end. */
export function parseMarked(marked: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  const open: { label: string; start: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[([a-z]+):|\]\]/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[1] !== undefined) open.push({ label: match[1], start: text.length });
    else {
      const mark = open.pop();
      if (!mark) throw new RangeError(`a mark ends that never began: ${marked}`);
      spans.push({ ...mark, end: text.length });
    }
  }
  if (open.length > 0) throw new RangeError(`a mark never ends: ${marked}`);
  return { text: text + marked.slice(at), spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** The text with its spans marked; spans are nested or apart. */
export function writeMarked(text: string, spans: readonly MarkedSpan[]): string {
  const edges = spans.flatMap(({ start, end, label }) => [
    { at: start, length: end - start, mark: `[[${label}:`, opens: true },
    { at: end, length: end - start, mark: ']]', opens: false },
  ]);
  edges.sort(
    (a, b) =>
      a.at - b.at ||
      Number(a.opens) - Number(b.opens) ||
      (a.opens ? b.length - a.length : a.length - b.length),
  );
  let out = '';
  let at = 0;
  for (const edge of edges) {
    out += text.slice(at, edge.at) + edge.mark;
    at = edge.at;
  }
  return out + text.slice(at);
}
