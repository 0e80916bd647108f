import { COLUMNS, type TableName } from '../columns.ts';
import { type Finding, type Problem, quoted } from '../problem.ts';
import type { Line } from './csv-rows.ts';

/** Where each column of a table stands in its file, and what is wrong with the first line. */
export interface Header {
  /** Columns as `[name, index of the cell]`; those that stand there twice are left out. */
  readonly columns: readonly (readonly [name: string, index: number])[];
  /** Cells of the first line, and so of every row. */
  readonly width: number;
  readonly problems: readonly Problem[];
  /** Columns that every row should have and none can: missing, or there twice. */
  readonly lost: readonly string[];
}

/** Reads the first line of a table; a column that is unknown, missing or there twice is E02. */
export function readHeader(table: TableName, { cells }: Line): Header {
  const known = COLUMNS[table].map(({ name }) => name);
  const twice = known.filter((name) => cells.indexOf(name) !== cells.lastIndexOf(name));
  const missing = COLUMNS[table].flatMap(({ name, optional }) =>
    optional || cells.includes(name) ? [] : [name],
  );
  const unknown = cells.filter((name) => !known.includes(name));
  const fault = faultIn(table);
  return {
    columns: known.flatMap((name) =>
      cells.includes(name) && !twice.includes(name) ? [[name, cells.indexOf(name)]] : [],
    ),
    width: cells.length,
    problems: [
      ...twice.map((name) => fault(name, 'the same name twice')),
      ...missing.map((name) => fault(name, 'no such column')),
      ...unknown.map((name) => fault(name, `the unknown column ${quoted(name)}`)),
    ],
    lost: [...twice, ...missing],
  };
}

/** An E02 in the header of a table. */
function faultIn(table: TableName): (column: string, found: string) => Problem {
  const marked = COLUMNS[table].map(({ name, optional }) => (optional ? `${name}~` : name));
  const finding: Omit<Finding, 'column' | 'found'> = {
    file: `${table}.csv`,
    line: 1,
    allowed: `each once: ${marked.join(', ')} (~ may be left out)`,
  };
  return (column, found) => ({
    ...finding,
    column,
    found,
    code: 'E02',
    remedy: 'mend the first line of the table',
  });
}
