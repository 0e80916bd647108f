import type { Value } from '../../queries/query.ts';
import { COLUMNS, type Column } from '../columns.ts';
import { type Days, daysOf } from '../dates.ts';
import { cell, several, type TableRow } from '../tables.ts';
import { camelCase } from './camel-case.ts';
import type { Step } from './step.ts';

/** Parameters of one row, by name. */
export type RowParams = { readonly [name: string]: Value };

/**
 * Prepares reading what a step's text asks of a row, by the column's name in camel case: words of
 * closed lists in upper case, whole numbers as numbers, cells of several values as lists, empty cells as
 * null; `firstDay` and `lastDay` of `date`, by which dates of any precision compare. Throws TypeError
 * where the text asks for what the table does not have.
 */
export function paramsOf({ table, cypher, each }: Step): (row: TableRow) => readonly RowParams[] {
  const columns = new Map(COLUMNS[table].map((column) => [camelCase(column.name), column]));
  const readers = namesIn(cypher).map((name) => [name, readerOf(name, columns.get(name))] as const);
  const read = (row: TableRow): RowParams => {
    const params: { [name: string]: Value } = {};
    for (const [name, valueIn] of readers) params[name] = valueIn(row);
    return params;
  };
  if (each === undefined) return (row) => [read(row)];
  return (row) => several(row, each).map((value) => ({ ...read(row), [camelCase(each)]: value }));
}

/** The parameters that a text asks of a row, each once. */
function namesIn(cypher: string): readonly string[] {
  return [...new Set([...cypher.matchAll(/\brow\.(\w+)/g)].map(([, name = '']) => name))];
}

function readerOf(name: string, column: Column | undefined): (row: TableRow) => Value {
  if (name === 'firstDay') return (row) => dayOf(row, 'first');
  if (name === 'lastDay') return (row) => dayOf(row, 'last');
  if (column === undefined) throw new TypeError(`expected the name of a column, got "${name}"`);
  const { name: cellName, is } = column;
  if ('many' in column) return (row) => several(row, cellName);
  if (is === 'word') return (row) => cell(row, cellName)?.toUpperCase() ?? null;
  if (is === 'whole-number') return (row) => numberIn(cell(row, cellName));
  return (row) => cell(row, cellName);
}

function numberIn(text: string | null): number | null {
  return text === null ? null : Number(text);
}

function dayOf(row: TableRow, end: keyof Days): string | null {
  return daysOf(cell(row, 'date') ?? '')?.[end] ?? null;
}
