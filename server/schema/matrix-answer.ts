import { CELLS } from '../../queries/network/cell-method.ts';
import { CELLS_ON } from '../../queries/network/cells-on-topics.ts';
import { countOnIssues } from '../../queries/network/count-on-issues.ts';
import { exchange } from '../../queries/network/exchange.ts';
import { type HeldCell, tableOfCells } from '../../queries/network/held-on-topics.ts';
import type { Level, MatrixOrder } from '../../queries/network/network-words.ts';
import { SERIATION } from '../../queries/network/optimal-leaf-order.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import { MOST_SERIATED, seriate } from '../../queries/network/seriate.ts';
import { type Note, noteOf } from '../../queries/note.ts';
import { type AskedHeld, readHeld } from './asked-held.ts';
import { givenIn, readKnownFilter } from './asked-table.ts';
import { MOST_LISTED, spendOn } from './budget.ts';
import type { Context } from './context.ts';
import { loadNodes, type NodeRow } from './load-node.ts';
import { type Method, methodOf } from './method.ts';
import { type Noted, noted } from './note.ts';
import type { PositionFilterArgs } from './position-filter.ts';

/** What matrix is asked for, as GraphQL hands it on. */
export type MatrixArgs = {
  readonly filter?: PositionFilterArgs | null;
  readonly level?: Level | null;
  readonly order?: MatrixOrder | null;
};

/** A cell as the answer shows it; its positions are read where they are asked for. */
export type MatrixCellRow = HeldCell & { readonly positions: () => Promise<readonly string[]> };

/** A matrix with all that its answer shows. */
export type MatrixAnswer = Noted & {
  readonly rows: readonly NodeRow[];
  readonly columns: readonly NodeRow[];
  readonly cells: readonly MatrixCellRow[];
  readonly truncated: boolean;
  readonly columnsLeftOut: number;
  readonly method: () => Promise<Method>;
};

/** Answers what actors hold on topics, in the order asked for. */
export async function answerMatrix(args: MatrixArgs, context: Context): Promise<MatrixAnswer> {
  const [level, order] = [args.level ?? 'CLAUSE', args.order ?? 'CLUSTERED'];
  const filter = await readKnownFilter(args.filter, context);
  const held = await readHeld({ level, filter }, context);
  const { cells, leftOut } = held;
  const table = tableOfCells(order === 'CLUSTERED' ? cells : []);
  const [actors, topics] = [tally(cells, 'actor'), tally(cells, 'topic')];
  const rows = await sideOf(actors, { order, table }, context);
  const columns = await sideOf(topics, { order, table: exchange(table) }, context);
  const positions = positionsOf(held, level, context);
  const parameters = {
    ...{ level, order, filter: givenIn(args.filter) },
    ...{ rowsBy: rows.by, columnsBy: columns.by },
  };
  return {
    rows: rows.nodes,
    columns: columns.nodes,
    cells: inOrder(cells, rows.nodes, columns.nodes).map((cell) => ({
      ...cell,
      positions: () => positions(cell),
    })),
    truncated: leftOut > 0,
    columnsLeftOut: leftOut,
    ...noted(whyNotAll(held, topics.size)),
    method: async () =>
      methodOf([CELLS, ...(order === 'CLUSTERED' ? [SERIATION] : [])], {
        ...{ parameters, cypher: held.cypher },
        positions: await countBehind(held, level, context),
      }),
  };
}

function whyNotAll({ cells, leftOut }: AskedHeld, topics: number): Note | null {
  const of = topics + leftOut;
  const text = `the ${topics} topics that are most opposed, of ${of}: there is no room for more in one answer; narrow the filter`;
  if (leftOut > 0) return noteOf(text, 'TOPICS_LEFT_OUT', { count: topics, of });
  return cells.length === 0 ? noteOf('no position passes the filter', 'NO_POSITION') : null;
}

/** How many positions the cells show: on issues, one counts for several cells. */
async function countBehind({ cells, filter }: AskedHeld, level: Level, { store }: Context) {
  if (level !== 'ISSUE') return cells.reduce((sum, { count }) => sum + count, 0);
  const [count = 0] = await store.ask(countOnIssues.narrowed(filter), filter);
  return count;
}

/** Reads the positions of cells: all at once, when those of the first are asked for. */
function positionsOf(held: AskedHeld, level: Level, context: Context) {
  let reading: Promise<ReadonlyMap<string, readonly string[]>> | null = null;
  return async (cell: HeldCell) => {
    reading ??= readPositions(held, level, context);
    return (await reading).get(keyOf(cell)) ?? [];
  };
}

async function readPositions({ cells, filter }: AskedHeld, level: Level, context: Context) {
  spendOn(
    cells.reduce((sum, { count }) => sum + count, 0),
    context,
  );
  const found = await context.store.ask(CELLS_ON[level].narrowed(filter), {
    ...filter,
    limit: MOST_LISTED + 1,
  });
  return new Map(found.map((cell) => [keyOf(cell), cell.positions]));
}

function keyOf({ actor, topic }: Pick<HeldCell, 'actor' | 'topic'>): string {
  return `${actor} ${topic}`;
}

/** How many positions there are of each actor, or on each topic. */
type Tally = ReadonlyMap<string, number>;

function tally(cells: readonly HeldCell[], side: 'actor' | 'topic'): Tally {
  const counts = new Map<string, number>();
  for (const { [side]: id, count } of cells) counts.set(id, (counts.get(id) ?? 0) + count);
  return counts;
}

type Ordering = { readonly order: MatrixOrder; readonly table: PositionTable };

/** The nodes of one side in their order, and the order that it really is. */
async function sideOf(counts: Tally, { order, table }: Ordering, context: Context) {
  const nodes = await loadNodes([...counts.keys()], context);
  const isTooLong = order === 'CLUSTERED' && table.actors.length > MOST_SERIATED;
  const by = isTooLong ? 'ACTIVITY' : order;
  const places = new Map(by === 'CLUSTERED' ? seriate(table).map((id, place) => [id, place]) : []);
  const rank = ({ id }: NodeRow) => {
    if (by === 'ACTIVITY') return -(counts.get(id) ?? 0);
    return places.get(id) ?? Number.MAX_SAFE_INTEGER;
  };
  const sorted = nodes
    .map((node) => ({ node, rank: rank(node), name: `${node['name']} ${node.id}` }))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  return { nodes: sorted.map(({ node }) => node), by };
}

function inOrder(
  cells: readonly HeldCell[],
  rows: readonly NodeRow[],
  columns: readonly NodeRow[],
) {
  const row = new Map(rows.map(({ id }, place) => [id, place]));
  const column = new Map(columns.map(({ id }, place) => [id, place]));
  const placeOf = ({ actor, topic }: HeldCell) =>
    (row.get(actor) ?? 0) * columns.length + (column.get(topic) ?? 0);
  return [...cells].sort((a, b) => placeOf(a) - placeOf(b));
}
