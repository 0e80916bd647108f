import { randomUUID } from 'node:crypto';
import { DemarcheError } from '../../queries/errors.ts';
import type { Load } from '../../queries/graph-store.ts';
import type { Params, Row } from '../../queries/query.ts';
import { FOUND_BY, UNIQUE_LABELS } from '../../queries/schema-statements.ts';
import { LABELS } from '../../queries/vocabulary.ts';

/** Runs one text, and gives its rows. */
export type Run = (cypher: string, params?: Params) => Promise<readonly Row[]>;

/** How a load reaches the database: text by text, or several in one transaction. */
export interface Neo4jWriter {
  readonly run: Run;
  readonly transaction: (work: (run: Run) => Promise<void>) => Promise<void>;
}

/** What a load into Neo4j goes by. */
export interface Neo4jLoadOptions {
  readonly address: string;
  /** Most nodes, links and rows that are moved in one transaction. */
  readonly transactionRows: number;
  readonly onProgress: (rows: number) => void;
}

/** A step of a load: in a transaction of its own, or in that of the whole load. */
type Step = (work: (run: Run) => Promise<void>) => Promise<void>;

const SURVEY = /* Cypher */ `
  CALL () { MATCH (node) RETURN count(node) AS nodes }
  CALL () { MATCH ()-[link]->() RETURN count(link) AS links }
  CALL () { MATCH (ours:Dataset) RETURN count(ours) AS datasets }
  CALL () { MATCH (marker:LoadUnderWay) RETURN count(marker) AS markers }
  RETURN nodes, links, datasets + markers AS ours
`;
/** What is being loaded in several transactions, where something is. */
export const MARKER = /* Cypher */ `
  MATCH (marker:LoadUnderWay {id: 'load'})
  RETURN marker.digest AS digest
`;
const BEGIN = /* Cypher */ `
  MERGE (marker:LoadUnderWay {id: 'load'})
  SET marker.token = $token, marker.digest = $digest, marker.startedAt = toString(datetime())
`;
/**
 * Locks the marker, so that a load that takes over waits for this step, and this step sees it. It locks
 * before it reads the token: read first, a token that another load wrote while this one waited for the
 * lock would be taken for its own.
 */
const HOLD = /* Cypher */ `
  MATCH (marker:LoadUnderWay {id: 'load'})
  SET marker.locked = true
  WITH marker
  WHERE marker.token = $token
  RETURN count(marker) AS held
`;
const SIGN = /* Cypher */ `
  MATCH (dataset:Dataset)
  SET dataset.loadId = $token
  RETURN count(dataset) AS signed
`;
const END = /* Cypher */ `MATCH (marker:LoadUnderWay {id: 'load', token: $token}) DELETE marker`;

/** A commit takes far less than these 30 s; one that was cut off is done or undone by their end. */
const COMMITTING = /* Cypher */ `
  MERGE (marker:LoadUnderWay {id: 'commit'})
  SET marker.token = $token, marker.until = timestamp() + 30000
`;
const COMMITTED = /* Cypher */ `
  MATCH (marker:LoadUnderWay {id: 'commit', token: $token}) DELETE marker
`;

/** Each deletes at most `$most` of what our labels name, links before nodes; the user's own nodes stay. */
const OURS = LABELS.join('|');
const DELETIONS = [
  `MATCH (:${OURS})-[x]->() WITH x LIMIT $most DELETE x RETURN count(*) AS deleted`,
  `MATCH (x:${OURS}) WITH x LIMIT $most DETACH DELETE x RETURN count(*) AS deleted`,
] as const;

/**
 * Replaces the graph in a Neo4j, wholly or not at all. What fits goes in one transaction. What does not
 * goes in many, behind a node `(:LoadUnderWay {digest, startedAt})` that stands from before the first
 * deletion until after the last row; a load that is cut off leaves it, and the next one starts over.
 *
 * Questions see a commit step by step (one in twenty of those that ran beside one saw a mixture), so
 * the one transaction has a marker too, but only while it commits.
 */
export async function replaceGraph(
  { run, transaction }: Neo4jWriter,
  load: Load,
  options: Neo4jLoadOptions,
): Promise<void> {
  const token = randomUUID();
  const moved = load.total + (await sizeOf(run, options.address));
  await constrain(run);
  if (moved > options.transactionRows) return rewrite(transaction, load, { ...options, token });
  await transaction(async (whole) => {
    await rewrite((work) => work(whole), load, { ...options, token });
    await run(COMMITTING, { token });
  });
  await run(COMMITTED, { token });
}

/** Nodes and links in the database; throws `STORE_DAMAGED` where they are another's. */
async function sizeOf(run: Run, address: string): Promise<number> {
  const [{ nodes, links, ours } = {}] = await run(SURVEY);
  if (ours === 0 && nodes !== 0) {
    throw new DemarcheError(
      'STORE_DAMAGED',
      `the database at ${address} holds ${nodes} nodes that no load of Demarche wrote; ` +
        'empty it, or name another with NEO4J_URI or NEO4J_DATABASE',
    );
  }
  return Number(nodes) + Number(links);
}

/**
 * Makes ids unique, which in Neo4j brings the index along. What is there already is left alone: to ask for
 * it again would wait for every load that is under way.
 */
async function constrain(run: Run): Promise<void> {
  const rows = await run(
    `SHOW INDEXES YIELD labelsOrTypes, properties
     WHERE size(labelsOrTypes) = 1
     RETURN labelsOrTypes[0] + '.' + properties[0] AS present`,
  );
  const present = new Set(rows.map((row) => row['present']));
  for (const label of [...UNIQUE_LABELS, 'LoadUnderWay']) {
    if (present.has(`${label}.id`)) continue;
    await run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  }
  for (const { label, property } of FOUND_BY) {
    if (present.has(`${label}.${property}`)) continue;
    await run(`CREATE INDEX IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
  }
}

async function rewrite(
  step: Step,
  load: Load,
  { address, onProgress, transactionRows, token }: Neo4jLoadOptions & { readonly token: string },
): Promise<void> {
  const held: Step = (work) =>
    step(async (run) => {
      const [{ held: markers } = {}] = await run(HOLD, { token });
      if (markers !== 1) throw overtaken(address);
      await work(run);
    });
  await begin(step, { token, digest: load.digest });
  for (const deletion of DELETIONS) await erase(held, deletion, transactionRows);
  let written = 0;
  for (const { cypher, rows } of load.statements) {
    await held(async (run) => void (await run(cypher, { rows })));
    written += rows.length;
    onProgress(written);
  }
  await held(async (run) => {
    const [{ signed } = {}] = await run(SIGN, { token });
    if (signed === 0) throw new Error('a load needs a Dataset node, by which the graph is known');
  });
  await held(async (run) => void (await run(END, { token })));
}

/** Sets the marker; once more where a load that was just ending took it away meanwhile. */
async function begin(step: Step, marker: { token: string; digest: string }): Promise<void> {
  let held: unknown = 0;
  for (let left = 3; left > 0 && held === 0; left -= 1) {
    await step(async (run) => void (await run(BEGIN, marker)));
    await step(async (run) => {
      held = (await run(HOLD, { token: marker.token }))[0]?.['held'];
    });
  }
}

async function erase(step: Step, cypher: string, most: number): Promise<void> {
  let deleted = most;
  while (deleted === most) {
    await step(async (run) => {
      const [row] = await run(cypher, { most });
      deleted = Number(row?.['deleted']);
    });
  }
}

function overtaken(address: string): DemarcheError {
  return new DemarcheError(
    'STORE_HELD',
    `another load into ${address} has begun; this one is given up`,
  );
}
