import { CELLS } from '../../queries/network/cell-method.ts';
import type { Cell } from '../../queries/network/cells-on-topics.ts';
import { exchange } from '../../queries/network/exchange.ts';
import type { Level, MatrixOrder } from '../../queries/network/network-words.ts';
import { SERIATION } from '../../queries/network/optimal-leaf-order.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import { MOST_SERIATED, seriate } from '../../queries/network/seriate.ts';
import { readCells } from './asked-cells.ts';
import { givenIn, readKnownFilter } from './asked-table.ts';
import type { Context } from './context.ts';
import { loadNodes, type NodeRow } from './load-node.ts';
import { type Method, methodOf } from './method.ts';
import type { PositionFilterArgs } from './position-filter.ts';
import { readPositionTable } from './position-tables.ts';

/** What matrix is asked for, as GraphQL hands it on. */
export type MatrixArgs = {
  readonly filter?: PositionFilterArgs | null;
  readonly level?: Level | null;
  readonly order?: MatrixOrder | null;
};

/** A cell, as it was read. */
export type MatrixCellRow = Cell;

/** A matrix with all that its answer shows. */
export type MatrixAnswer = {
  readonly rows: readonly NodeRow[];
  readonly columns: readonly NodeRow[];
  readonly cells: readonly Cell[];
  readonly note: string | null;
  readonly method: Method;
};

/** Answers what actors hold on topics, in the order asked for. */
export async function answerMatrix(args: MatrixArgs, context: Context): Promise<MatrixAnswer> {
  const [level, order] = [args.level ?? 'CLAUSE', args.order ?? 'CLUSTERED'];
  const filter = await readKnownFilter(args.filter, context);
  const { cells, cypher } = await readCells({ level, filter }, context);
  const { table } = await readPositionTable({ level, filter }, context);
  const [actors, topics] = [tally(cells, 'actor'), tally(cells, 'topic')];
  const rows = await sideOf(actors, { order, table }, context);
  const columns = await sideOf(topics, { order, table: exchange(table) }, context);
  const positions = new Set(cells.flatMap((cell) => cell.positions)).size;
  return {
    rows: rows.nodes,
    columns: columns.nodes,
    cells: inOrder(cells, rows.nodes, columns.nodes),
    note: cells.length === 0 ? 'no position passes the filter' : null,
    method: methodOf([CELLS, ...(order === 'CLUSTERED' ? [SERIATION] : [])], {
      parameters: {
        ...{ level, order, filter: givenIn(args.filter) },
        ...{ rowsBy: rows.by, columnsBy: columns.by },
      },
      cypher,
      positions,
    }),
  };
}

/** How many positions there are of each actor, or on each topic. */
type Tally = ReadonlyMap<string, number>;

function tally(cells: readonly Cell[], side: 'actor' | 'topic'): Tally {
  const counts = new Map<string, number>();
  for (const { [side]: id, positions } of cells) {
    counts.set(id, (counts.get(id) ?? 0) + positions.length);
  }
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

function inOrder(cells: readonly Cell[], rows: readonly NodeRow[], columns: readonly NodeRow[]) {
  const row = new Map(rows.map(({ id }, place) => [id, place]));
  const column = new Map(columns.map(({ id }, place) => [id, place]));
  const placeOf = ({ actor, topic }: Cell) =>
    (row.get(actor) ?? 0) * columns.length + (column.get(topic) ?? 0);
  return [...cells].sort((a, b) => placeOf(a) - placeOf(b));
}
