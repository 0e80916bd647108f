import type { CoalitionsNode } from '../../store/camps.ts';
import type { PlainTable } from '../../store/csv.ts';
import { nameOf, type ViewRecord } from '../../store/record.ts';
import { campText } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';

/** Who is in which camp, how surely, who stands between, and what the camp wants. */
export function membersTable(record: ViewRecord, found: CoalitionsNode): PlainTable {
  const broker = new Map(found.brokers.map(({ actor, score }) => [actor.id, score]));
  const between = (id: string) =>
    broker.has(id) ? words.coalitions.fraction(broker.get(id) ?? 0) : '';
  return {
    head: [...words.coalitions.columns, words.coalitions.wants],
    rows: [
      ...found.camps.flatMap((camp, index) =>
        camp.members.map(({ actor: { id }, stability }) => [
          nameOf(record, id),
          `${index + 1}`,
          words.coalitions.percent(stability),
          between(id),
          campText(camp),
        ]),
      ),
      ...found.unplaced.map(({ id }) => [
        nameOf(record, id),
        words.coalitions.noCamp,
        '',
        between(id),
        '',
      ]),
    ],
  };
}
