import type { PlainTable } from '../../store/csv.ts';
import type { MatrixOut } from '../../store/matrix.ts';
import { nameOf, type ViewRecord } from '../../store/record.ts';
import { campText } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import { tellUnits } from './tell-unit.ts';

/** The matrix as a table: an actor a row, with its camp where camps stand as blocks. */
export function matrixTable(record: ViewRecord, { columns, blocks }: MatrixOut): PlainTable {
  const apart = blocks.length > 1;
  const topics = columns.map(({ id }) => nameOf(record, id));
  return {
    head: [words.columns.actor, ...(apart ? [words.matrix.block] : []), ...topics],
    rows: blocks.flatMap(({ camp, lines }) =>
      lines.map(({ actor, cells }) => [
        nameOf(record, actor),
        ...(apart ? [camp === null ? words.matrix.noCamp : campText(camp)] : []),
        ...cells.map(({ units }) => tellUnits(units)),
      ]),
    ),
  };
}
