/**
 * CSV
 * ===
 *
 * A table as text by RFC 4180, for a spreadsheet: lines end in CRLF, a cell with a comma, a quote or a
 * line end is quoted, and a text that a spreadsheet would take for a formula begins with an apostrophe.
 * The server writes cells by the same rule; a test holds the two equal.
 *
 * [Standard]: RFC 4180. [Article]: OWASP, CSV Injection.
 */

/** A cell: numbers are left alone, and what is not known is empty. */
export type Cell = string | number | null;
/** A table: what its columns are called, and its rows, a cell for each column. */
export type PlainTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Writes a table, its head first. */
export function writeCsv({ head, rows }: PlainTable): string {
  return [head, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The signs that begin a formula, in their wide forms too, and what spreadsheets skip before them. */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
