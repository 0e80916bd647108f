import { daysOf } from '../dates.ts';
import { cell, given, type TableRow } from '../tables.ts';

/** The positions of two codings: those that both found, and those that one alone did. */
export interface Matching {
  readonly pairs: readonly (readonly [left: TableRow, right: TableRow])[];
  readonly onlyLeft: readonly TableRow[];
  readonly onlyRight: readonly TableRow[];
}

type IsAlike = (left: TableRow, right: TableRow) => boolean;

/** What two positions of one actor on one target may have in common, the most telling first. */
const LIKENESSES: readonly IsAlike[] = [
  (left, right) => alike(left, right, 'event') && alike(left, right, 'date'),
  (left, right) => alike(left, right, 'event'),
  (left, right) => alike(left, right, 'date'),
  overlap,
  () => true,
];

/**
 * Matches the positions of two codings: one actor on one target is one position. Where a coding has
 * several of those, event and date tell them apart. Of those alike in both, praise and criticism side
 * by side, nothing but the stance tells which is which: so those of one stance are matched first, and
 * the rest in their order. What neither event nor date matches is matched likewise.
 */
export function matchPositions(left: readonly TableRow[], right: readonly TableRow[]): Matching {
  const [ofLeft, ofRight] = [byTarget(left), byTarget(right)];
  const keys = [...new Set([...ofLeft.keys(), ...ofRight.keys()])];
  const matchings = keys.map((key) => matchGroup(ofLeft.get(key) ?? [], ofRight.get(key) ?? []));
  return {
    pairs: matchings.flatMap(({ pairs }) => pairs),
    onlyLeft: matchings.flatMap(({ onlyLeft }) => onlyLeft),
    onlyRight: matchings.flatMap(({ onlyRight }) => onlyRight),
  };
}

function matchGroup(left: readonly TableRow[], right: readonly TableRow[]): Matching {
  const pairs: (readonly [TableRow, TableRow])[] = [];
  let [onlyLeft, onlyRight] = [left, right];
  for (const isAlike of LIKENESSES.flatMap(firstOfOneStance)) {
    for (const row of onlyLeft) {
      const other = onlyRight.find((candidate) => isAlike(row, candidate));
      if (other === undefined) continue;
      pairs.push([row, other]);
      onlyLeft = onlyLeft.filter((candidate) => candidate !== row);
      onlyRight = onlyRight.filter((candidate) => candidate !== other);
    }
  }
  return { pairs, onlyLeft, onlyRight };
}

function firstOfOneStance(isAlike: IsAlike): readonly IsAlike[] {
  return [(left, right) => isAlike(left, right) && alike(left, right, 'stance'), isAlike];
}

function alike(left: TableRow, right: TableRow, column: string): boolean {
  const value = cell(left, column);
  return value !== null && value === cell(right, column);
}

function overlap(left: TableRow, right: TableRow): boolean {
  const [days, others] = [daysOf(given(left, 'date')), daysOf(given(right, 'date'))];
  return days !== null && others !== null && days.first <= others.last && others.first <= days.last;
}

function byTarget(rows: readonly TableRow[]): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([given(row, 'actor'), given(row, 'target')]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
