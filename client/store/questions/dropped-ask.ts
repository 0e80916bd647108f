import { byText } from '../../layout/order.ts';
import { viewWords as words } from '../../words/words.ts';
import type { TargetNode, ViewRecord } from '../record.ts';
import type { AskRecord } from './question.ts';

/** What happened to a dropped ask: the one whose issue most other texts speak of. */
export const droppedAsk: AskRecord = ({ record, positions }) => {
  const against = (id: string) =>
    positions.filter(({ target, stance }) => target === id && stance === 'OPPOSES').length;
  const [first] = [...record.targets.values()]
    .filter(({ id, fate }) => fate === 'DROPPED' && against(id) > 0)
    .toSorted(
      (one, other) =>
        elsewhere(record, other) - elsewhere(record, one) ||
        against(other.id) - against(one.id) ||
        byText(one.id, other.id),
    );
  if (first === undefined || first.fate === null) return null;
  return {
    id: 'dropped-ask',
    text: words.panel.whatHappened(first.name),
    size: words.panel.fate(first.fate),
    leadsTo: { view: 'clauses', selection: first.id },
  };
};

/** How many other instruments speak of the first issue of a target. */
function elsewhere({ targets }: ViewRecord, { issues, instrument }: TargetNode): number {
  const [issue = ''] = issues;
  const others = [...targets.values()].filter(
    (other) => other.instrument !== instrument && other.issues.includes(issue),
  );
  return new Set(others.map((other) => other.instrument)).size;
}
