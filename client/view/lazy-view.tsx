import type { JSX } from 'preact';
import type { View } from '../store/state.ts';
import { createPart, LazyPart, type Part } from './lazy-part.tsx';
import type { Props } from './model.ts';

/** Every view but the one that a page opens with. */
type Lazy = Exclude<View, 'map'>;

const PARTS: Readonly<Record<Lazy, Part<Props>>> = {
  matrix: createPart(async () => (await import('./matrix/matrix-view.tsx')).MatrixView),
  clauses: createPart(async () => (await import('./clauses/clauses-view.tsx')).ClausesView),
  coalitions: createPart(
    async () => (await import('./coalitions/coalitions-view.tsx')).CoalitionsView,
  ),
  contradictions: createPart(
    async () => (await import('./contradictions/contradictions-view.tsx')).ContradictionsView,
  ),
  timeline: createPart(async () => (await import('./timeline/timeline-view.tsx')).TimelineView),
  table: createPart(async () => (await import('./table-view.tsx')).TableView),
  compare: createPart(async () => (await import('./pairs/compare-view.tsx')).CompareView),
  path: createPart(async () => (await import('./pairs/path-view.tsx')).PathView),
  coverage: createPart(async () => (await import('./pages/coverage-view.tsx')).CoverageView),
  method: createPart(async () => (await import('./pages/method-view.tsx')).MethodView),
};

/** A view in a chunk of its own. */
export function LazyView({ name, ...props }: Props & { readonly name: Lazy }): JSX.Element {
  return <LazyPart key={name} part={PARTS[name]} given={props} />;
}
