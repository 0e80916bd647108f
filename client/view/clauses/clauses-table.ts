import type { TextRows } from '../../store/clause-list.ts';
import type { PlainTable } from '../../store/csv.ts';
import { nameOf, type ViewRecord } from '../../store/record.ts';
import type { Unit } from '../../store/stance-units.ts';
import { viewWords as words } from '../../words/words.ts';

/** The texts as a table: a text or a clause a row, with those against and those for by name. */
export function clausesTable(record: ViewRecord, texts: readonly TextRows[]): PlainTable {
  const { heads } = words.clauses;
  const names = (units: readonly Unit[]) =>
    [...new Set(units.map(({ actor }) => nameOf(record, actor)))].join(', ');
  return {
    head: [
      words.panel.target,
      ...[heads.label, heads.name, heads.verb, heads.against, heads.for, heads.fate],
    ],
    rows: texts.flatMap(({ instrument, rows }) =>
      rows.map(({ target, sides }) => [
        instrument.whole.name,
        target.label,
        target.name,
        target.verb,
        names(sides.against),
        names(sides.for),
        words.fateTag(target.fate),
      ]),
    ),
  };
}
