import type { Load, Statement } from '../../queries/graph-store.ts';
import { sha256 } from '../sha256.ts';
import { several, type Tables } from '../tables.ts';
import { LINKS } from './links.ts';
import { NODES } from './nodes.ts';
import { paramsOf, type RowParams } from './params.ts';
import type { Step } from './step.ts';

const STEPS: readonly Step[] = [...NODES, ...LINKS];

/** Most rows that one statement writes. */
const BATCH = 5_000;

/** Writes what the graph says of itself: one node, whose digest names the state of the record. */
const DATASET = /* Cypher */ `
  UNWIND $rows AS row
  CREATE (:Dataset {
    id: row.id, name: row.name, title: row.title, version: row.version, licence: row.licence,
    digest: row.digest, state: row.state, loadedAt: row.loadedAt, codebook: row.codebook,
    stories: row.stories
  })`;

/**
 * Plans how a checked record becomes a graph; `loadedAt` is the time of loading, ISO 8601. The rows of
 * a statement are made when it is reached, and every walk over the statements makes them again.
 */
export function planLoad(tables: Tables, loadedAt: string): Load {
  const { head, rows, digest, codebook = null } = tables;
  const stories = JSON.stringify(tables.stories ?? []);
  const state = stateOf(digest);
  const dataset = {
    id: `dataset:${head.name}`,
    ...head,
    digest,
    state,
    loadedAt,
    codebook,
    stories,
  };
  return {
    digest: state,
    total: STEPS.reduce((sum, step) => sum + countOf(step, rows), 1),
    statements: {
      *[Symbol.iterator](): Generator<Statement> {
        yield { cypher: DATASET, rows: [dataset] };
        for (const step of STEPS) yield* statementsOf(step, rows);
      },
    },
  };
}

/**
 * The digest of the graph that is made of tables with a digest: another where the tables are, or where it
 * would be made of them in another way.
 */
export function stateOf(digest: string): string {
  return sha256([digest, DATASET, ...STEPS.map(({ cypher }) => cypher)].join('\n'));
}

function countOf(step: Step, rows: Tables['rows']): number {
  const { table, each, when = () => true } = step;
  const ofStep = rows[table].filter(when);
  if (each === undefined) return ofStep.length;
  return ofStep.reduce((sum, row) => sum + several(row, each).length, 0);
}

function* statementsOf(step: Step, rows: Tables['rows']): Generator<Statement> {
  let batch: RowParams[] = [];
  for (const params of paramsIn(step, rows)) {
    batch.push(params);
    if (batch.length < BATCH) continue;
    yield { cypher: step.cypher, rows: batch };
    batch = [];
  }
  if (batch.length > 0) yield { cypher: step.cypher, rows: batch };
}

function* paramsIn(step: Step, rows: Tables['rows']): Generator<RowParams> {
  const { table, when = () => true } = step;
  const read = paramsOf(step);
  for (const row of rows[table]) if (when(row)) yield* read(row);
}
