import type { Story } from '../queries/record/stories.ts';
import type { TableName } from './columns.ts';
import type { Problem } from './problem.ts';

/** One row of a table as it stands in its file: cells by column, empty cells left out. */
export interface TableRow {
  /** File that the row stands in, as the reader names it: `positions.csv`, or a path to it. */
  readonly file: string;
  /** Line on which the row begins, counted from 1; the header is line 1. */
  readonly line: number;
  readonly cells: { readonly [column: string]: string };
}

/** What a record says of itself: the head of its `datapackage.json`. */
export interface RecordHead {
  /** Machine name: `unea7-minerals`. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** SPDX name of the licence of the tables: `CC-BY-4.0`. */
  readonly licence: string;
}

/** A record as read: its head, its rows by table, and the digest of its files. */
export interface Tables {
  readonly head: RecordHead;
  readonly rows: { readonly [table in TableName]: readonly TableRow[] };
  /** How it was coded: the text of its CODEBOOK.md, Markdown; absent where it has none. */
  readonly codebook?: string | null;
  /** The stories of its stories.json; absent where it has none. */
  readonly stories?: readonly Story[];
  /** SHA-256 over the names and bytes of `datapackage.json`, the tables, the codebook and the stories, hexadecimal. */
  readonly digest: string;
  /** What went wrong in reading or merging the tables: `checkRecord` reports it with the rest. */
  readonly problems?: readonly Problem[];
  /** What could not be read, of which the laws say nothing. */
  readonly lost?: Lost;
}

/** What of a record could not be read, so that its absence means nothing. */
export interface Lost {
  /** Tables, `actors`, and columns, `actors.kind`, of which nothing is known. */
  readonly names: ReadonlySet<string>;
  /** Ids that stand in rows which could not be read: there may be a row of that id, or one about it. */
  readonly ids: ReadonlySet<string>;
}

/** What is lost of a record that was read whole. */
export const LOST_NOTHING: Lost = { names: new Set(), ids: new Set() };

/** What is lost of several parts of a record, together. */
export function lostOf(parts: readonly Lost[]): Lost {
  return {
    names: new Set(parts.flatMap(({ names }) => [...names])),
    ids: new Set(parts.flatMap(({ ids }) => [...ids])),
  };
}

/** Whether nothing is known of a column, or of its whole table. */
export function isLost({ lost = LOST_NOTHING }: Tables, table: TableName, column: string): boolean {
  return lost.names.has(table) || lost.names.has(`${table}.${column}`);
}

/** The text of a cell; null where it is empty. */
export function cell(row: TableRow, column: string): string | null {
  return row.cells[column] ?? null;
}

/** The text of a cell that may not be empty; the empty text where it is, which E05 has reported. */
export function given(row: TableRow, column: string): string {
  return row.cells[column] ?? '';
}

/** The values of a cell that holds several, in their order. */
export function several(row: TableRow, column: string): readonly string[] {
  const text = row.cells[column];
  if (text === undefined) return [];
  return text
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
