/** Stands between two ids that are selected together; no id has it. */
const BETWEEN = '~';

/** Selects two sides together: positions, or texts. */
export function selectionOf(left: string, right: string): string {
  return `${left}${BETWEEN}${right}`;
}

/** The two that a selection holds together; null where it is of one. */
export function bothIn(selection: string): readonly [left: string, right: string] | null {
  const [left = '', right = '', ...more] = selection.split(BETWEEN);
  return left === '' || right === '' || more.length > 0 ? null : [left, right];
}
