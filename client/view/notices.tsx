import type { JSX } from 'preact';
import { dismissProblems } from '../store/actions.ts';
import { hasChanged } from '../store/selectors.ts';
import type { Phase } from '../store/state.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';
import { SizeNotice } from './size-notice.tsx';

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
      <SizeNotice model={model} record={record} />
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

/** Where the record is, in words, when it is not here. */
export function phaseWords(phase: Phase): string {
  if (phase === 'incomplete') return words.incomplete;
  return phase === 'failed' ? words.failed : words.gone;
}
