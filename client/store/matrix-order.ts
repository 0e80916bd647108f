import { POLARITY } from '../../queries/vocabulary.ts';
import { sum } from '../layout/order.ts';
import type { CampLabel } from './camps.ts';
import type { PositionNode } from './record.ts';
import type { Sort, Sorts } from './sort.ts';

type Positions = readonly PositionNode[];
/** The positions that something holds; none where it holds none. */
type HeldBy = (id: string) => Positions;

/** The positions of a matrix: of a row, of a column, and of the cell where they cross. */
export type HeldCells = {
  readonly row: HeldBy;
  readonly column: HeldBy;
  readonly cell: (row: string, column: string) => Positions;
};
/** Ids of actors and of topics, in an order. */
export type Axes = { readonly rows: readonly string[]; readonly columns: readonly string[] };

/** A camp, as far as the order of a matrix needs it. */
export type CampRows = CampLabel & {
  readonly id: string;
  /** Ids of actors. */
  readonly members: readonly string[];
};

/** Actors that stand together: a camp, those in none, or all where camps are not told apart. */
export type Block = {
  /** Null for those in no camp, and where camps are not told apart. */
  readonly camp: CampRows | null;
  readonly rows: readonly string[];
};

/** A column, and whether another block's begin with it. */
export type PlacedColumn = { readonly id: string; readonly begins: boolean };

/** Rows in blocks, and columns in their order. */
export type PlacedAxes = {
  readonly blocks: readonly Block[];
  readonly columns: readonly PlacedColumn[];
};

/** How a matrix is put in order; without camps it stays as it is, and a chosen order counts for more. */
export type Placing = {
  readonly camps: readonly CampRows[];
  /** By which column the rows are sorted, and by which row the columns; what is not there sorts nothing. */
  readonly sorts: Pick<Sorts, 'rows' | 'columns'>;
};

/** Puts rows and columns in the order that was chosen, else by camp, else leaves them as they are. */
export function placeAxes(axes: Axes, held: HeldCells, { camps, sorts }: Placing): PlacedAxes {
  const { rows, columns } = axes;
  const byColumn = known(sorts.rows, columns);
  const byRow = known(sorts.columns, rows);
  const blocks = camps.length === 0 ? [{ camp: null, rows }] : blocksOf(rows, camps, held.row);
  return {
    blocks:
      byColumn === null
        ? blocks
        : [
            {
              camp: null,
              rows: sortedByLean(rows, (row) => held.cell(row, byColumn.by), byColumn),
            },
          ],
    columns:
      byRow === null
        ? columnsByBlock(columns, blocks, held.column)
        : sortedByLean(columns, (column) => held.cell(byRow.by, column), byRow).map(inOneRun),
  };
}

function known(sort: Sort | null, ids: readonly string[]): Sort | null {
  return sort !== null && ids.includes(sort.by) ? sort : null;
}

function inOneRun(id: string): PlacedColumn {
  return { id, begins: false };
}

/** Mean polarity; null where nothing has one. */
function leanOf(positions: Positions): number | null {
  const polarities = positions.flatMap(({ stance }) => POLARITY[stance] ?? []);
  return polarities.length === 0 ? null : sum(polarities) / polarities.length;
}

/** By what each holds: against first, for first where descending; then no polarity, then no evidence. */
function sortedByLean(
  ids: readonly string[],
  heldBy: HeldBy,
  { descending }: Sort,
): readonly string[] {
  const sign = descending ? -1 : 1;
  const keyed = ids.map((id) => {
    const held = heldBy(id);
    const lean = leanOf(held);
    return { id, known: held.length === 0 ? 2 : Number(lean === null), lean: sign * (lean ?? 0) };
  });
  return keyed
    .toSorted((one, other) => one.known - other.known || one.lean - other.lean)
    .map(({ id }) => id);
}

/** Rows in blocks by camp, the camp that is most against first, those in none last. */
function blocksOf(
  rows: readonly string[],
  camps: readonly CampRows[],
  heldBy: HeldBy,
): readonly Block[] {
  const placed = camps
    .map((camp) => ({ camp, rows: rows.filter((row) => camp.members.includes(row)) }))
    .filter((block) => block.rows.length > 0);
  const leans = new Map(
    placed.map(({ camp, rows: own }) => [camp.id, leanOf(own.flatMap(heldBy)) ?? 0]),
  );
  const lean = ({ camp }: (typeof placed)[number]) => leans.get(camp.id) ?? 0;
  const members = new Set(placed.flatMap((block) => block.rows));
  const others = rows.filter((row) => !members.has(row));
  return [
    ...placed.toSorted((one, other) => lean(one) - lean(other)),
    ...(others.length === 0 ? [] : [{ camp: null, rows: others }]),
  ];
}

/** Columns in the order of the blocks that hold most of them, the fullest of each first. */
function columnsByBlock(
  columns: readonly string[],
  blocks: readonly Block[],
  heldBy: HeldBy,
): readonly PlacedColumn[] {
  if (blocks.length < 2) return columns.map(inOneRun);
  const home = new Map(columns.map((id) => [id, homeOf(heldBy(id), blocks)]));
  const homeAt = (id: string) => home.get(id) ?? 0;
  const weight = new Map(columns.map((id) => [id, heldBy(id).length]));
  const sorted = columns.toSorted(
    (one, other) =>
      homeAt(one) - homeAt(other) || (weight.get(other) ?? 0) - (weight.get(one) ?? 0),
  );
  return sorted.map((id, index) => {
    const before = sorted[index - 1];
    return { id, begins: before !== undefined && homeAt(before) !== homeAt(id) };
  });
}

/** The block most of whose actors hold some positions; counting positions would favour who speaks often. */
function homeOf(positions: Positions, blocks: readonly Block[]): number {
  const actors = new Set(positions.map(({ actor }) => actor));
  const held = blocks.map(({ rows }) => rows.filter((row) => actors.has(row)).length);
  return Math.max(0, held.indexOf(Math.max(...held)));
}
