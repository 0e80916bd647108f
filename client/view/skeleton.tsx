import type { JSX } from 'preact';
import { words } from '../words/words.ts';
import type { Model } from './model.ts';
import { phaseWords } from './notices.tsx';

const ROWS = Array.from({ length: 12 }, (_, index) => index);

/** The page before the record has come: its real layout, empty, and why it is empty. */
export function Skeleton({ model }: { readonly model: Model }): JSX.Element {
  const { phase } = model.store.state.value;
  const waiting = phase === 'loading';
  return (
    <div class="page skeleton" aria-busy={waiting}>
      <header class="head">
        <div class="who">
          <h1>{waiting ? words.loadingTitle : words.brand}</h1>
          <p class="sum">{waiting ? '…' : ''}</p>
        </div>
      </header>
      <div class="ask" />
      <aside class="facets" aria-label={words.filters} />
      <main class="view">
        {!waiting && (
          <p class="notice" role="alert">
            {phase === 'unreachable' ? words.goneEmpty : phaseWords(phase)}{' '}
            <button type="button" class="btn" onClick={model.retry}>
              {words.retry}
            </button>
          </p>
        )}
        <div class="bones" aria-hidden="true">
          {ROWS.map((row) => (
            <span key={row} class="bone" />
          ))}
        </div>
      </main>
      <aside class="panel" aria-label={words.evidence} />
    </div>
  );
}
