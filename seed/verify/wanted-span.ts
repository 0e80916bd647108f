import { TABLE_NAMES } from '../columns.ts';
import type { Span } from '../span.ts';
import { cell, given, type TableRow, type Tables } from '../tables.ts';

/** A span that a row of the record gives, by what the record knows of it: where it was, and its hash. */
export interface WantedSpan extends Span {
  readonly row: TableRow;
  /** Id of the source in whose text it is to lie. */
  readonly source: string;
  readonly sha256: string;
}

const TABLES = TABLE_NAMES.filter((table) => table === 'clauses' || table === 'evidence');

/** Every span of a record, those of clauses first. A row without a whole span is left out: E05 has it. */
export function spansIn({ rows }: Tables): readonly WantedSpan[] {
  return TABLES.flatMap((table) => rows[table].flatMap(spanOf));
}

function spanOf(row: TableRow): readonly WantedSpan[] {
  const [start, end] = [Number(cell(row, 'start') ?? Number.NaN), Number(cell(row, 'end'))];
  const isSpan = Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0;
  if (!isSpan || end <= start || cell(row, 'sha256') === null) return [];
  return [{ row, start, end, source: given(row, 'source'), sha256: given(row, 'sha256') }];
}
