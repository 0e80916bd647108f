/** An order that a reader chose: by what, and whether from the far end. */
export type Sort = {
  /** Id of an actor, a text or an issue, or the name of a column of the table. */
  readonly by: string;
  readonly descending: boolean;
};

/** What can be put in order: the rows and the columns of the matrix, the rows of the table. */
export const SORTED = ['rows', 'columns', 'table'] as const;
/** One of what can be put in order. */
export type SortedName = (typeof SORTED)[number];
/** The order of each; null as it opens. */
export type Sorts = Readonly<Record<SortedName, Sort | null>>;

/** As it opens: nothing is put in another order. */
export const NO_SORTS: Sorts = { rows: null, columns: null, table: null };

/** The columns of the table. */
export const TABLE_COLUMNS = [
  'actor',
  'stance',
  'target',
  'known',
  'date',
  'sources',
  'count',
] as const;
/** A column of the table. */
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Stands before what is sorted from the far end; no id begins with it. */
const DESCENDING = '-';
const ID = /^[a-z]+:/;

/** Writes an order as one value of an address: `issue:x`, or `-issue:x` from the far end. */
export function writeSort({ by, descending }: Sort): string {
  return descending ? DESCENDING + by : by;
}

/** Reads an order; null where it is by nothing that this can be put in order by. */
export function readSort(name: SortedName, text: string): Sort | null {
  const descending = text.startsWith(DESCENDING);
  const by = descending ? text.slice(DESCENDING.length) : text;
  const known = name === 'table' ? TABLE_COLUMNS.some((column) => column === by) : ID.test(by);
  return known ? { by, descending } : null;
}

/** What a second and a third click on the same heading make: the far end first, then as it opens. */
export function nextSort(now: Sort | null, by: string): Sort | null {
  if (now?.by !== by) return { by, descending: false };
  return now.descending ? null : { by, descending: true };
}

/** How assistive technology calls the order of a heading. */
export function ariaSort(sort: Sort | null, by: string): 'ascending' | 'descending' | 'none' {
  if (sort?.by !== by) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
