import type { Query } from '../../queries/query.ts';
import { number, text } from '../../queries/read.ts';

type NoParams = { readonly [name: string]: never };

/** What record a graph was made from, and the digest of the load that made it. */
export interface DatasetRow {
  readonly name: string;
  readonly digest: string;
}

/** Which record the graph was made from. */
export const DATASET: Query<NoParams, DatasetRow> = {
  name: 'store-dataset',
  summary: 'Which record the graph was made from; one row, none where nothing is loaded.',
  cypher: /* Cypher */ `
    MATCH (dataset:Dataset)
    RETURN dataset.name AS name, coalesce(dataset.state, dataset.digest) AS digest
    ORDER BY name
  `,
  example: {},
  read: (row) => ({ name: text(row, 'name'), digest: text(row, 'digest') }),
};

/** How many nodes and links the graph has. */
export const SIZE: Query<NoParams, { readonly nodes: number; readonly links: number }> = {
  name: 'store-size',
  summary: 'How many nodes and links the graph has; one row.',
  cypher: /* Cypher */ `
    OPTIONAL MATCH (node)
    WITH count(node) AS nodes
    OPTIONAL MATCH ()-[link]->()
    RETURN nodes, count(link) AS links
  `,
  example: {},
  read: (row) => ({ nodes: number(row, 'nodes'), links: number(row, 'links') }),
};
