import type { TableName } from '../columns.ts';
import type { TableRow } from '../tables.ts';

/** How the rows of a table become part of the graph. */
export interface Step {
  readonly table: TableName;
  /**
   * A Cypher text over `$rows`, which creates a node or a link for each: `row.speaksFor` in it is the
   * column `speaks_for`, and nothing else travels.
   */
  readonly cypher: string;
  /** Which rows it is for, where not for all. */
  readonly when?: (row: TableRow) => boolean;
  /** The column of several values of which each makes a row of its own. */
  readonly each?: string;
}
