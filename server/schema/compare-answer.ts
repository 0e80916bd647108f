import { BadInputError } from '../../queries/errors.ts';
import { CELLS } from '../../queries/network/cell-method.ts';
import type { Cell } from '../../queries/network/cells-on-topics.ts';
import { AGREEMENT, agreementOf, sharedByAll, verdictOf } from '../../queries/network/compare.ts';
import type { Level, Similarity } from '../../queries/network/network-words.ts';
import { SIMILARITY } from '../../queries/network/similarities.ts';
import { whyNoPairs } from '../../queries/network/why-empty.ts';
import { ACTOR_KINDS } from '../../queries/vocabulary.ts';
import { readCells } from './asked-cells.ts';
import { givenIn, readKnownFilter } from './asked-table.ts';
import type { Context } from './context.ts';
import { loadNodes, type NodeRow } from './load-node.ts';
import { type Method, methodOf } from './method.ts';
import { type Noted, noted } from './note.ts';
import type { PositionFilterArgs } from './position-filter.ts';
import { readPositionTable } from './position-tables.ts';
import { readIds } from './read-ids.ts';

/** What comparison is asked for, as GraphQL hands it on. */
export type CompareArgs = {
  readonly actors: readonly string[];
  readonly level?: Level | null;
  readonly similarity?: Similarity | null;
  readonly filter?: PositionFilterArgs | null;
};

/** What the actors hold on one topic. */
type ComparisonRow = {
  readonly id: string;
  readonly topic: string;
  readonly cells: readonly Cell[];
  readonly verdict: string;
};

/** A comparison with all that its answer shows. */
export type ComparisonAnswer = Noted & {
  readonly actors: readonly NodeRow[];
  readonly rows: readonly ComparisonRow[];
  readonly agreement: number | null;
  readonly shared: number;
  readonly method: Method;
};

const MOST_ACTORS = 20;

/**
 * Answers how actors stand beside each other. Throws `BAD_INPUT` where none is named, too many, or the
 * filter names others; `NOT_FOUND` for an id that nothing on record has.
 */
export async function answerComparison(
  args: CompareArgs,
  context: Context,
): Promise<ComparisonAnswer> {
  const [level, similarity] = [args.level ?? 'ISSUE', args.similarity ?? 'SIGN'];
  const actors = readActors(args);
  const nodes = await loadNodes(actors, context);
  const filter = { ...(await readKnownFilter(args.filter, context)), actors };
  const { cells, cypher } = await readCells({ level, filter }, context);
  const { table } = await readPositionTable({ level, filter }, context);
  const agreement = agreementOf(table, similarity);
  return {
    actors: nodes,
    rows: await rowsOf(cells, actors, context),
    agreement,
    shared: sharedByAll(table, actors.length),
    ...noted(agreement === null ? whyNoPairs(table) : null),
    method: methodOf([CELLS, AGREEMENT, SIMILARITY[similarity]], {
      parameters: { actors, level, similarity, filter: givenIn(args.filter) },
      cypher,
      positions: new Set(cells.flatMap(({ positions }) => positions)).size,
    }),
  };
}

function readActors({ actors, filter }: CompareArgs): readonly string[] {
  const read = readIds(actors, { place: 'actors', kinds: ACTOR_KINDS });
  if (read.length === 0 || read.length > MOST_ACTORS) {
    throw new BadInputError('actors', `${read.length} of them`, `1 to ${MOST_ACTORS}`);
  }
  const named = filter?.actors ?? [];
  if (named.length === 0) return read;
  throw new BadInputError('filter.actors', named.join(', '), 'none: compare names its actors');
}

/** The topics by name, each with its cells in the order of the actors. */
async function rowsOf(
  cells: readonly Cell[],
  actors: readonly string[],
  context: Context,
): Promise<readonly ComparisonRow[]> {
  const topics = await loadNodes([...new Set(cells.map(({ topic }) => topic))], context);
  const sorted = topics
    .map(({ id, ...node }) => ({ id, name: `${node['name']} ${id}` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.map(({ id }) => {
    const own = actors.flatMap((actor) =>
      cells.filter((cell) => cell.topic === id && cell.actor === actor),
    );
    return { id, topic: id, cells: own, verdict: verdictOf(own) };
  });
}
