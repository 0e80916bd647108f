import { gather, sum } from '../layout/order.ts';
import {
  type CampRows,
  type HeldCells,
  type PlacedColumn,
  type Placing,
  placeAxes,
} from './matrix-order.ts';
import type { PositionNode, ViewRecord } from './record.ts';
import { sidesOf, type Unit, unitsOf } from './stance-units.ts';

/** A matrix as it is answered: rows and columns in their order, and which positions are in which cell. */
export type MatrixIn = {
  readonly rows: readonly { readonly id: string }[];
  readonly columns: readonly { readonly id: string }[];
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly positions: readonly string[];
  }[];
};

/** Who holds what in one cell: a unit for each family; none is no evidence. */
export type MatrixCell = { readonly column: string; readonly units: readonly Unit[] };
/** An actor and what it holds, a cell for each column. */
export type MatrixLine = { readonly actor: string; readonly cells: readonly MatrixCell[] };

/** A column with how many actors are against and for. */
export type MatrixColumn = PlacedColumn & { readonly against: number; readonly for: number };

/** Lines that stand together; the camp is null for those in none. */
export type MatrixBlock = {
  readonly camp: CampRows | null;
  readonly lines: readonly MatrixLine[];
};

/** A matrix as it is drawn. */
export type MatrixOut = {
  readonly columns: readonly MatrixColumn[];
  readonly blocks: readonly MatrixBlock[];
  /** Rows that are drawn. */
  readonly size: number;
  readonly filled: number;
  /** Rows and columns that are left out because they hold fewest positions. */
  readonly left: { readonly rows: number; readonly columns: number };
};

/** What a matrix is drawn from; at most so many rows and columns, those with most positions. */
export type MatrixOf = Placing & {
  readonly record: ViewRecord;
  readonly positions: readonly PositionNode[];
  readonly answer: MatrixIn;
  readonly most: { readonly rows: number; readonly columns: number };
  /** Whether the order may be read from either end, as that of a tree may. */
  readonly turns: boolean;
};

/** The cells of a record that is held by issue: who stood how on which. */
export function cellsHeld({ positions }: ViewRecord): MatrixIn['cells'] {
  return [...positions.values()].map(({ id, actor, target }) => ({
    row: actor,
    column: target,
    positions: [id],
  }));
}

/** Draws the cells of a matrix that hold positions which pass the filter of the page. */
export function matrixOf(of: MatrixOf): MatrixOut {
  const { record, answer, most, turns } = of;
  const held = heldCells(of);
  const all = {
    rows: answer.rows.map(({ id }) => id).filter((id) => held.row(id).length > 0),
    columns: answer.columns.map(({ id }) => id).filter((id) => held.column(id).length > 0),
  };
  const axes = {
    rows: turned(heaviest(all.rows, most.rows, held.row), held.row, turns),
    columns: turned(heaviest(all.columns, most.columns, held.column), held.column, turns),
  };
  const { blocks, columns } = placeAxes(axes, held, of);
  const lineOf = (actor: string): MatrixLine => ({
    actor,
    cells: columns.map(({ id }) => ({ column: id, units: unitsOf(record, held.cell(actor, id)) })),
  });
  const drawn = blocks.map(({ camp, rows }) => ({ camp, lines: rows.map(lineOf) }));
  const lines = drawn.flatMap((block) => block.lines);
  return {
    blocks: drawn,
    columns: columns.map((column) => ({ ...column, ...tally(record, held.column(column.id)) })),
    size: lines.length,
    filled: lines.flatMap(({ cells }) => cells.filter(({ units }) => units.length > 0)).length,
    left: {
      rows: all.rows.length - axes.rows.length,
      columns: all.columns.length - axes.columns.length,
    },
  };
}

/** The positions of each cell that pass the filter of the page. */
function heldCells({ positions, answer }: MatrixOf): HeldCells {
  const passing = new Map(positions.map((position) => [position.id, position]));
  const cells = answer.cells.map(({ row, column, positions: ids }) => ({
    row,
    column,
    held: ids.flatMap((id) => passing.get(id) ?? []),
  }));
  const found = (key: (cell: (typeof cells)[number]) => string) => {
    const groups = gather(cells, key);
    return (id: string) => (groups.get(id) ?? []).flatMap(({ held }) => held);
  };
  const at = found(({ row, column }) => `${row} ${column}`);
  return {
    row: found(({ row }) => row),
    column: found(({ column }) => column),
    cell: (row, column) => at(`${row} ${column}`),
  };
}

/** Those with most, in the order in which they stood. */
function heaviest(
  ids: readonly string[],
  most: number,
  heldBy: HeldCells['row'],
): readonly string[] {
  const weight = new Map(ids.map((id) => [id, heldBy(id).length]));
  const byWeight = ids.toSorted((one, other) => (weight.get(other) ?? 0) - (weight.get(one) ?? 0));
  const kept = new Set(byWeight.slice(0, most));
  return ids.filter((id) => kept.has(id));
}

/** An order that may be read from either end, from the end that holds more. */
function turned(
  ids: readonly string[],
  heldBy: HeldCells['row'],
  turns: boolean,
): readonly string[] {
  const half = Math.floor(ids.length / 2);
  const weigh = (some: readonly string[]) => sum(some.map((id) => heldBy(id).length));
  const light = weigh(ids.slice(0, half)) < weigh(ids.slice(ids.length - half));
  return turns && light ? ids.toReversed() : ids;
}

function tally(record: ViewRecord, held: readonly PositionNode[]) {
  const { against, for: pro } = sidesOf(record, held);
  const actors = (units: readonly Unit[]) => new Set(units.map(({ actor }) => actor)).size;
  return { against: actors(against), for: actors(pro) };
}
