import { type Signal, signal } from '@preact/signals';
import type { FunctionComponent, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { View } from '../store/state.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';

type Drawn = FunctionComponent<Props>;
/** A view that comes when it is first asked for. */
type Lazy = Exclude<View, 'map' | 'table'>;

const LOADS: Readonly<Record<Lazy, () => Promise<Drawn>>> = {
  matrix: async () => (await import('./matrix/matrix-view.tsx')).MatrixView,
  clauses: async () => (await import('./clauses/clauses-view.tsx')).ClausesView,
  coalitions: async () => (await import('./coalitions/coalitions-view.tsx')).CoalitionsView,
  contradictions: async () =>
    (await import('./contradictions/contradictions-view.tsx')).ContradictionsView,
  timeline: async () => (await import('./timeline/timeline-view.tsx')).TimelineView,
  coverage: async () => (await import('./pages/coverage-view.tsx')).CoverageView,
  method: async () => (await import('./pages/method-view.tsx')).MethodView,
};

const loaded = new Map<Lazy, Signal<Drawn | 'failed' | null>>();

function heldOf(name: Lazy): Signal<Drawn | 'failed' | null> {
  const held = loaded.get(name) ?? signal(null);
  loaded.set(name, held);
  return held;
}

async function load(name: Lazy): Promise<void> {
  const held = heldOf(name);
  try {
    held.value = await LOADS[name]();
  } catch {
    held.value = 'failed';
  }
}

/** A view in a chunk of its own: fetched once, and said where it does not come. */
export function LazyView({ name, ...props }: Props & { readonly name: Lazy }): JSX.Element {
  const drawn = heldOf(name).value;
  useEffect(() => {
    if (heldOf(name).peek() === null) void load(name);
  }, [name]);
  if (drawn === null) return <p class="waiting">{words.viewWaiting}</p>;
  if (drawn !== 'failed') return <Show drawn={drawn} {...props} />;
  return (
    <p class="notice" role="alert">
      {words.viewFailed}{' '}
      <button type="button" class="btn" onClick={() => void load(name)}>
        {words.retry}
      </button>
    </p>
  );
}

function Show({ drawn: Drawing, ...props }: Props & { readonly drawn: Drawn }): JSX.Element {
  return <Drawing {...props} />;
}
