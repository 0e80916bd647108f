import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';
import { foldedAt, followWidth } from './folds.ts';
import { Head } from './head.tsx';
import { useKeys } from './keys.ts';
import { useLazy } from './map/use-lazy.ts';
import type { Model } from './model.ts';
import { Notices } from './notices.tsx';
import { focusPanel, PANEL_ID } from './panel/panel-focus.ts';
import { EndSide, StartSide, TopSide } from './sides.tsx';
import { Skeleton } from './skeleton.tsx';
import { useAround } from './use-around.ts';
import { ViewColumn } from './view-column.tsx';

const loadKeys = () => import('./keys-dialog.tsx');

/** The whole page. */
export function App({ model }: { readonly model: Model }): JSX.Element {
  const keysOpen = useSignal(false);
  const facetsOpen = useSignal(false);
  const panel = useRef<HTMLElement>(null);
  const record = model.record.value;
  useKeys(model, keysOpen);
  const keys = useLazy(loadKeys).value;
  const selection = model.selection.value;
  // A new selection starts at its own beginning.
  useEffect(() => panel.current?.scrollTo(0, 0), [selection]);
  useEffect(followWidth, []);
  const around = useAround(record !== null);
  if (record === null) return <Skeleton model={model} />;
  return (
    <div
      class={['page', ...[...foldedAt(model.place.value)].map((side) => `no-${side}`)].join(' ')}
    >
      <a class="skip" href="#outline">
        {words.skip}
      </a>
      <a class="skip" href={`#${PANEL_ID}`} onClick={focusPanel}>
        {words.skipToPanel}
      </a>
      <Head model={model} record={record} facetsOpen={facetsOpen} keysOpen={keysOpen} />
      <TopSide model={model} record={record} around={around} />
      <StartSide model={model} record={record} around={around} open={facetsOpen} />
      <main class="view">
        <Notices model={model} record={record} />
        {around !== null && around !== 'failed' && <around.TourStrip model={model} />}
        <ViewColumn model={model} record={record} />
        {around !== null && around !== 'failed' && <around.Outline model={model} record={record} />}
      </main>
      <EndSide model={model} record={record} around={around} element={panel} />
      {keys && <keys.KeysDialog open={keysOpen} />}
      <p class="sr" role="status" aria-live="polite">
        {`${model.told.value || model.said.value} ${words.panel.liveLinks(model.positions.value.length)}`}
      </p>
    </div>
  );
}
