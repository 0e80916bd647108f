import { setTimeout } from 'node:timers/promises';
import { IncompleteLoadError } from '../../queries/errors.ts';
import type { Ending } from '../../queries/graph-store.ts';
import type { Params, Row } from '../../queries/query.ts';

/** A question and its parameters. */
export type Asked = readonly [cypher: string, params: Params];
/** Asks two questions, the second after the first, and gives the rows of both. */
export type Round = (
  first: Asked,
  second: Asked,
  ending?: Ending,
) => Promise<readonly [readonly Row[], readonly Row[]]>;

/** Which load wrote the graph, whether one is under way, and whether one is committing. */
const STATE = /* Cypher */ `
  OPTIONAL MATCH (marker:LoadUnderWay)
  WHERE marker.until IS NULL OR marker.until > timestamp()
  WITH count(marker) AS markers, count(marker.until) AS committing
  OPTIONAL MATCH (dataset:Dataset)
  RETURN markers - committing AS underWay, committing, max(dataset.loadId) AS load
`;

/** How often a question is asked before it is given up because the graph is being replaced. */
const ROUNDS = 40;
/** How long to wait for a commit between two rounds, in milliseconds. */
const PAUSE = 50;

/**
 * Whole graph
 * ===========
 *
 * Asks a shared database so that half a graph is never served, though others load into it: with each
 * question travels a second one, which says who wrote the graph and whether a load is under way.
 *
 * Choice: no look beforehand and no cache that is right for a second. An answer counts if no load is
 * under way after it, and the graph is of the same load as before it; what was before is known from
 * the question before. Otherwise it is asked again, or `IncompleteLoadError` is thrown. That costs no
 * round trip, and holds for a question that was running while a load began. A commit is waited for.
 */
export function askWhole(
  address: string,
  round: Round,
): (cypher: string, params: Params, ending?: Ending) => Promise<readonly Row[]> {
  let known: unknown;
  return async (cypher, params, ending) => {
    for (let left = ROUNDS; left > 0; left -= 1) {
      const before = known;
      const [rows, [state]] = await round([cypher, params], [STATE, {}], ending);
      known = await loadIn(state, address);
      if (known !== undefined && known === before) return rows;
    }
    throw new IncompleteLoadError(address);
  };
}

/** Which load wrote the graph; after a pause, undefined while one commits; throws while one is under way. */
async function loadIn(state: Row | undefined, address: string): Promise<unknown> {
  if (state?.['underWay'] !== 0) throw new IncompleteLoadError(address);
  if (state['committing'] === 0) return state['load'];
  await setTimeout(PAUSE);
  return undefined;
}
