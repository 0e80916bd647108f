/**
 * Assignment
 * ==========
 *
 * Gives each row a column of its own so that the worth of all pairs together is greatest.
 *
 *     max Σr worth(r, column(r)), each column taken at most once
 *
 * Choice: rows are taken one after another, and each pushes earlier ones aside along the way that
 * gains most. The shorter side is given out whole, what is left of the longer one gets nothing. Among
 * equals the lower column comes first. Worths are whole numbers, so that nothing is lost to rounding.
 *
 * [Article]: Kuhn, H. W. (1955). The Hungarian method for the assignment problem. Naval Research
 * Logistics Quarterly 2, 83-97. doi:10.1002/nav.3800020109
 */
import { at } from './position-table.ts';

/** The column of each row, or null for one that gets none; `worth` is a list of rows of one length. */
export function assign(worth: readonly (readonly number[])[]): readonly (number | null)[] {
  const size = Math.max(worth.length, worth[0]?.length ?? 0);
  const square = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => worth[row]?.[column] ?? 0),
  );
  const holders = new Array<number>(size).fill(FREE);
  for (const row of square.keys()) seat(row, holders, square);
  return worth.map((columns, row) => {
    const column = holders.indexOf(row);
    return column < columns.length ? column : null;
  });
}

const FREE = -1;

/** Finds a column for one more row, moving earlier rows on where that gains. */
function seat(row: number, holders: number[], square: readonly (readonly number[])[]): void {
  const { gains, cameFrom } = waysFrom(row, holders, square);
  let column = FREE;
  gains.forEach((gain, free) => {
    const better = column === FREE || gain > at(gains, column);
    if (holders[free] === FREE && better) column = free;
  });
  while (column !== FREE) {
    const earlier = at(cameFrom, column);
    holders[column] = earlier === FREE ? row : at(holders, earlier);
    column = earlier;
  }
}

/** What the best way of pushing rows aside gains that ends at each column, and the column before it. */
function waysFrom(
  row: number,
  holders: readonly number[],
  square: readonly (readonly number[])[],
): { readonly gains: readonly number[]; readonly cameFrom: readonly number[] } {
  const gains = [...(square[row] ?? [])];
  const cameFrom = gains.map(() => FREE);
  const pushOn = (column: number): boolean => {
    const pushed = square[at(holders, column)] ?? [];
    const before = at(gains, column) - at(pushed, column);
    const better = [...gains.keys()].filter((next) => before + at(pushed, next) > at(gains, next));
    for (const next of better) {
      gains[next] = before + at(pushed, next);
      cameFrom[next] = column;
    }
    return better.length > 0;
  };
  const held = [...holders.keys()].filter((column) => holders[column] !== FREE);
  while (held.filter(pushOn).length > 0);
  return { gains, cameFrom };
}
