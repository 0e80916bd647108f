import type { GraphStore, Load, Statement } from '../../../queries/graph-store.ts';
import type { Query } from '../../../queries/query.ts';
import { number, text } from '../../../queries/read.ts';
import { loadOf } from '../../facts.ts';

/** The two graphs that tests put in one another's place: every position of one has the other stance. */
export const GRAPHS = { former: 'OPPOSES', latter: 'SUPPORTS' } as const;
/** One of the two graphs. */
export type Graph = keyof typeof GRAPHS;

/** Plans one of the graphs, of so many positions, in statements of 250 rows; the digest of its tables is its name. */
export function loadOfGraph(graph: Graph, positions: number): Load {
  const load = loadOf(
    {
      positions: Array.from(
        { length: positions },
        (_, i) =>
          [`position:${i}`, `state:${i % 50}`, GRAPHS[graph], `clause:text/${i % 200}`] as const,
      ),
    },
    graph,
  );
  return { ...load, statements: smallerStatements(load) };
}

function smallerStatements({ statements }: Load): Iterable<Statement> {
  return [...statements].flatMap(({ cypher, rows }) =>
    Array.from({ length: Math.ceil(rows.length / 250) }, (_, i) => ({
      cypher,
      rows: rows.slice(i * 250, i * 250 + 250),
    })),
  );
}

/** What a graph holds, as far as the two differ: mixtures are told from both. */
export interface Holding {
  readonly digest: string;
  readonly stances: string;
  readonly positions: number;
  readonly links: number;
}

const holding: Query<Record<never, never>, Holding> = {
  name: 'holding',
  summary: 'What a graph holds.',
  cypher: /* Cypher */ `
    MATCH (dataset:Dataset)
    OPTIONAL MATCH (position:Position)
    WITH dataset.digest AS digest, count(position) AS positions,
      min(position.stance) + '-' + max(position.stance) AS stances
    OPTIONAL MATCH (:Actor)-[:HOLDS]->(:Position)-[on:ON]->(:Clause)-[:PART_OF]->(:Instrument)
    RETURN digest, stances, positions, count(on) AS links
  `,
  example: {},
  read: (row) => ({
    digest: text(row, 'digest'),
    stances: text(row, 'stances'),
    positions: number(row, 'positions'),
    links: number(row, 'links'),
  }),
};

/** What a store holds: one row where it is whole. */
export const holdingOf = (store: GraphStore): Promise<readonly Holding[]> => store.ask(holding, {});

/** What a store holds after a whole load of this graph. */
export function whole(graph: Graph, positions: number): readonly Holding[] {
  const stances = `${GRAPHS[graph]}-${GRAPHS[graph]}`;
  return [{ digest: graph, stances, positions, links: positions }];
}
