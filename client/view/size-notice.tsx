import type { JSX } from 'preact';
import { goWithin } from '../store/actions.ts';
import type { ViewRecord } from '../store/record.ts';
import type { View } from '../store/state.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';

/** How a record that is too large to hold one by one is told, what is left out, and how to see it. */
export function SizeNotice({ model, record }: Props): JSX.Element | null {
  const said = saidOf(record, model.place.value.view);
  if (said.length === 0) return null;
  const go = (id: string | null, name: string) => (
    <button key={name} type="button" class="btn" onClick={() => model.store.act(goWithin(id))}>
      {name}
    </button>
  );
  return (
    <p class="notice">
      {said.join(' ')} {record.within !== null && go(null, words.wholeRecord)}
      {record.grain === 'ISSUE' &&
        [...record.targets.values()]
          .filter(({ id }) => record.issues.has(id))
          .map(({ id, name }) => go(id, name))}
    </p>
  );
}

/** Views that the server works out of every position, whatever the page holds. */
const COUNTS_ALL: readonly View[] = ['clauses', 'coalitions', 'contradictions', 'compare', 'path'];

const byIssue = (view: View) => (COUNTS_ALL.includes(view) ? words.overAll : words.byIssue);

function saidOf(record: ViewRecord, view: View): readonly string[] {
  const { grain, total, within, leftOut, issues, size, positions } = record;
  const told = { total, targets: size.targets };
  const several = grain !== 'POSITION' && positions.size < total - leftOut.positions;
  return [
    within === null ? '' : words.within(issues.get(within)?.name ?? within),
    grain === 'ISSUE' ? byIssue(view)(told) : '',
    leftOut.targets > 0 ? words.mostDisputed({ ...told, leftOut: leftOut.targets }) : '',
    several && view === 'timeline' ? words.lastDates : '',
    several && view === 'table' ? words.rowsAlike : '',
  ].filter((part) => part !== '');
}
