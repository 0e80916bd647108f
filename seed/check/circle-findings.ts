import type { Finding } from '../problem.ts';
import type { TableRow } from '../tables.ts';
import { circlesIn, type Steps } from './circles.ts';
import { findingAt } from './law.ts';

/** The cell in which an id says what it leads to. */
export interface StepCell {
  readonly row: TableRow;
  readonly column: string;
}

/** A finding for each circle, at the cell of its first id. */
export function* circleFindings(
  steps: Steps,
  cellOf: (id: string) => StepCell | null,
): Generator<Finding> {
  for (const circle of circlesIn(steps)) {
    const [first = ''] = circle;
    const cell = cellOf(first);
    if (cell === null) continue;
    yield findingAt(cell.row, cell.column, {
      found: `a circle: ${circle.join(' → ')}`,
      allowed: 'a way that ends',
    });
  }
}
