import { gather, sum } from '../layout/order.ts';
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

/** A column with how many actors are against and for. */
export type MatrixColumn = {
  readonly id: string;
  readonly against: number;
  readonly for: number;
};

/** A matrix as it is drawn. */
export type MatrixOut = {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly { readonly actor: string; readonly cells: readonly MatrixCell[] }[];
  readonly filled: number;
  /** Rows and columns that are left out because they hold fewest positions. */
  readonly left: { readonly rows: number; readonly columns: number };
};

/** What a matrix is drawn from; at most so many rows and columns, those with most positions. */
export type MatrixOf = {
  readonly record: ViewRecord;
  readonly positions: readonly PositionNode[];
  readonly answer: MatrixIn;
  readonly most: { readonly rows: number; readonly columns: number };
  /** Whether the order may be read from either end, as that of a tree may. */
  readonly turns: boolean;
};

/** Draws the cells of a matrix that hold positions which pass the filter of the page. */
export function matrixOf({ record, positions, answer, most, turns }: MatrixOf): MatrixOut {
  const passing = new Map(positions.map((position) => [position.id, position]));
  const cells = answer.cells.flatMap(({ row, column, positions: ids }) => {
    const held = ids.flatMap((id) => passing.get(id) ?? []);
    return held.length === 0 ? [] : [{ row, column, held }];
  });
  const byRow = gather(cells, ({ row }) => row);
  const byColumn = gather(cells, ({ column }) => column);
  const rowWeight = (id: string) => weightOf(byRow.get(id));
  const columnWeight = (id: string) => weightOf(byColumn.get(id));
  const rows = turned(heaviest(answer.rows, most.rows, rowWeight), rowWeight, turns);
  const columns = turned(heaviest(answer.columns, most.columns, columnWeight), columnWeight, turns);
  const drawn = rows.map((actor) => {
    const own = new Map(byRow.get(actor)?.map(({ column, held }) => [column, held]));
    return {
      actor,
      cells: columns.map((column) => ({ column, units: unitsOf(record, own.get(column) ?? []) })),
    };
  });
  return {
    rows: drawn,
    columns: columns.map((id) => tally(record, id, byColumn.get(id) ?? [])),
    filled: drawn.flatMap((row) => row.cells.filter(({ units }) => units.length > 0)).length,
    left: { rows: byRow.size - rows.length, columns: byColumn.size - columns.length },
  };
}

type Held = { readonly held: readonly PositionNode[] };

function weightOf(cells: readonly Held[] = []): number {
  return cells.flatMap(({ held }) => held).length;
}

/** Those with most, in the order in which they stood; what has nothing is left out. */
function heaviest(
  all: readonly { readonly id: string }[],
  most: number,
  weigh: (id: string) => number,
): readonly string[] {
  const ids = all.map(({ id }) => id).filter((id) => weigh(id) > 0);
  const kept = new Set(ids.toSorted((one, other) => weigh(other) - weigh(one)).slice(0, most));
  return ids.filter((id) => kept.has(id));
}

/** An order that may be read from either end, from the end that holds more. */
function turned(
  ids: readonly string[],
  weigh: (id: string) => number,
  turns: boolean,
): readonly string[] {
  const half = Math.floor(ids.length / 2);
  const light = sum(ids.slice(0, half).map(weigh)) < sum(ids.slice(ids.length - half).map(weigh));
  return turns && light ? ids.toReversed() : ids;
}

function tally(record: ViewRecord, id: string, cells: readonly Held[]): MatrixColumn {
  const { against, for: pro } = sidesOf(
    record,
    cells.flatMap(({ held }) => held),
  );
  const actors = (units: readonly Unit[]) => new Set(units.map(({ actor }) => actor)).size;
  return { id, against: actors(against), for: actors(pro) };
}
