/** How a table is written. */
export interface Dialect {
  readonly delimiter: ',' | ';';
  /** Cells that a spreadsheet would take for a formula get a leading apostrophe. */
  readonly guardFormulas: boolean;
}

export const plainDialect: Dialect = { delimiter: ',', guardFormulas: false };

/** For Excel, French ones too: semicolons; the file starts with a BOM. */
export const excelDialect: Dialect = { delimiter: ';', guardFormulas: true };

/** One row as RFC 4180 has it, but ended by LF. */
export function delimitedRow(cells: readonly (string | number | undefined)[], dialect: Dialect): string {
  return `${cells.map((cell) => delimitedCell(cell, dialect)).join(dialect.delimiter)}\n`;
}

/** What a spreadsheet may take for a formula. */
const formula = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** A cell without the apostrophe that guards what looks like a formula. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function delimitedCell(cell: string | number | undefined, { delimiter, guardFormulas }: Dialect): string {
  if (typeof cell === 'number') return String(cell);
  let text = cell ?? '';
  if (guardFormulas && formula.test(text)) text = `'${text}`;
  const quoted = text.includes(delimiter) || /["\r\n\u0085\u2028\u2029]|^\s|\s$/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows of a table; a leading BOM is left out. Throws SyntaxError for a quotation mark that is never closed. */
export function* parseDelimited(text: string, delimiter: ',' | ';' | '\t' = ','): Generator<string[]> {
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const end = text.length;
  while (at < end) {
    let value = '';
    if (text.charAt(at) === '"') {
      const close = closingMark(text, at);
      value = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    } else {
      const from = at;
      while (at < end && text.charAt(at) !== delimiter && !/[\r\n]/.test(text.charAt(at))) at++;
      value = text.slice(from, at);
    }
    row.push(value);
    const next = text.charAt(at);
    if (next === delimiter) {
      at++;
      if (at === end) row.push('');
      else continue;
    } else if (next !== '' && !/[\r\n]/.test(next)) {
      throw new SyntaxError('text follows a closed quotation mark');
    }
    if (next === '\r' && text.charAt(at + 1) === '\n') at++;
    if (next !== delimiter) at++;
    yield row;
    row = [];
  }
}

/** Where the quotation mark at `at` closes; doubled ones are content. */
function closingMark(text: string, at: number): number {
  for (let close = text.indexOf('"', at + 1); close >= 0; close = text.indexOf('"', close + 2)) {
    if (text.charAt(close + 1) !== '"') return close;
  }
  throw new SyntaxError('a quotation mark is never closed');
}
