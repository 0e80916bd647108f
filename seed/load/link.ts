import type { LABELS, RELATIONSHIPS } from '../../queries/vocabulary.ts';
import { COLUMNS, type TableName } from '../columns.ts';
import { cell, type TableRow } from '../tables.ts';
import { camelCase } from './camel-case.ts';
import type { Step } from './step.ts';

type Label = (typeof LABELS)[number];
/** An end of a link: the label of its node, and the column that holds the node's id. */
type End = readonly [label: Label, column: string];

/** A link that a row makes between two nodes, without properties of its own. */
export interface Link {
  readonly table: TableName;
  readonly from: End;
  readonly type: (typeof RELATIONSHIPS)[number];
  readonly to: End;
  /** The table of the id, where the column may name rows of several: `position`. */
  readonly only?: string;
}

/** The step that makes a link of every row which names both of its ends. */
export function linkStep({ table, from, type, to, only = '' }: Link): Step {
  const named = from[1] === 'id' ? to[1] : from[1];
  const column = COLUMNS[table].find(({ name }) => name === named);
  const isMany = column !== undefined && 'many' in column;
  return {
    table,
    cypher: /* Cypher */ `
      UNWIND $rows AS row
      MATCH (from:${from[0]} {id: row.${camelCase(from[1])}})
      MATCH (to:${to[0]} {id: row.${camelCase(to[1])}})
      CREATE (from)-[:${type}]->(to)`,
    when: (row: TableRow) => cell(row, named)?.startsWith(only) ?? false,
    ...(isMany ? { each: named } : {}),
  };
}
