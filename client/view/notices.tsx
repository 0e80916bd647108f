import type { JSX } from 'preact';
import { dismissProblems, goWithin } from '../store/actions.ts';
import { hasChanged } from '../store/selectors.ts';
import type { Phase } from '../store/state.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';

/** What must be said before the picture is believed: server gone, record cut, address not understood. */
export function Notices({ model, record }: Props): JSX.Element {
  const { phase, problems } = model.store.state.value;
  return (
    <div class="notices">
      {phase !== 'ready' && phase !== 'loading' && (
        <p class="notice" role="alert">
          {phaseWords(phase)}{' '}
          <button type="button" class="btn" onClick={model.retry}>
            {words.retry}
          </button>
        </p>
      )}
      <Size model={model} record={record} />
      {hasChanged(model.store.state.value) && (
        <p class="notice" role="alert">
          {words.changedSince}{' '}
          <button type="button" class="btn" onClick={() => model.store.act(dismissProblems)}>
            {words.dismiss}
          </button>
        </p>
      )}
      {problems.length > 0 && (
        <p class="notice" role="alert">
          {words.problems(problems)}{' '}
          <button type="button" class="btn" onClick={() => model.store.act(dismissProblems)}>
            {words.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}

/** How a record that is too large to hold one by one is told, what is left out, and how to see it. */
function Size({ model, record }: Props): JSX.Element | null {
  const { grain, total, within, leftOut, issues, size } = record;
  const back = within !== null && (
    <button type="button" class="btn" onClick={() => model.store.act(goWithin(null))}>
      {words.wholeRecord}
    </button>
  );
  const told = { total, targets: size.targets };
  const said = [
    within === null ? '' : words.within(issues.get(within)?.name ?? within),
    grain === 'ISSUE' ? words.byIssue(told) : '',
    leftOut.targets > 0 ? words.mostDisputed({ ...told, leftOut: leftOut.targets }) : '',
  ].filter((part) => part !== '');
  if (said.length === 0) return null;
  return (
    <p class="notice">
      {said.join(' ')} {back}
      {grain === 'ISSUE' &&
        [...record.targets.values()]
          .filter(({ id }) => issues.has(id))
          .map(({ id, name }) => (
            <button
              key={id}
              type="button"
              class="btn"
              onClick={() => model.store.act(goWithin(id))}
            >
              {name}
            </button>
          ))}
    </p>
  );
}

/** Where the record is, in words, when it is not here. */
export function phaseWords(phase: Phase): string {
  if (phase === 'incomplete') return words.incomplete;
  return phase === 'failed' ? words.failed : words.gone;
}
