import { type Signal, useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';
import { Facets } from './facets.tsx';
import { folded } from './folds.ts';
import { Head } from './head.tsx';
import { useKeys } from './keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import type { Model, Props } from './model.ts';
import { Notices } from './notices.tsx';
import { Outline } from './outline.tsx';
import { Panel } from './panel/panel.tsx';
import { focusPanel, PANEL_ID } from './panel/panel-focus.ts';
import { Questions } from './questions.tsx';
import { Rail } from './rail.tsx';
import { Skeleton } from './skeleton.tsx';
import { TourStrip } from './tour/tour-strip.tsx';
import { usePainted } from './use-painted.ts';
import { ViewColumn } from './view-column.tsx';

/** The whole page. */
export function App({ model }: { readonly model: Model }): JSX.Element {
  const keysOpen = useSignal(false);
  const facetsOpen = useSignal(false);
  const panel = useRef<HTMLElement>(null);
  const record = model.record.value;
  useKeys(model, keysOpen);
  const selection = model.selection.value;
  // A new selection starts at its own beginning.
  useEffect(() => panel.current?.scrollTo(0, 0), [selection]);
  const painted = usePainted(record !== null);
  if (record === null) return <Skeleton model={model} />;
  return (
    <div class={['page', ...[...folded.value].map((side) => `no-${side}`)].join(' ')}>
      <a class="skip" href="#outline">
        {words.skip}
      </a>
      <a class="skip" href={`#${PANEL_ID}`} onClick={focusPanel}>
        {words.skipToPanel}
      </a>
      <Head model={model} record={record} facetsOpen={facetsOpen} keysOpen={keysOpen} />
      <Questions model={model} record={record} />
      <Start model={model} record={record} open={facetsOpen} painted={painted} />
      <main class="view">
        <Notices model={model} record={record} />
        <TourStrip model={model} />
        <ViewColumn model={model} record={record} />
        {painted && <Outline model={model} record={record} />}
      </main>
      <End model={model} record={record} element={panel} painted={painted} />
      <KeysDialog open={keysOpen} />
      <p class="sr" role="status" aria-live="polite">
        {`${model.said.value} ${words.panel.liveLinks(model.positions.value.length)}`}
      </p>
    </div>
  );
}

type StartProps = Props & { readonly open: Signal<boolean>; readonly painted: boolean };

/** What stands before the view: the facets, folded to a rail, or yet to come. */
function Start({ model, record, open, painted }: StartProps): JSX.Element {
  if (!painted) return <aside class="facets" aria-label={words.filters} aria-busy="true" />;
  if (!folded.value.has('facets')) return <Facets model={model} record={record} open={open} />;
  return <Rail side="facets" label={words.filters} said={words.filters} />;
}

type EndProps = Props & {
  readonly element: RefObject<HTMLElement | null>;
  readonly painted: boolean;
};

/** What stands after the view: the panel, folded to a rail, or yet to come. */
function End({ model, record, element, painted }: EndProps): JSX.Element {
  if (!painted) return <aside class="panel" aria-label={words.evidence} aria-busy="true" />;
  if (!folded.value.has('panel')) return <Panel model={model} record={record} element={element} />;
  return <Rail side="panel" label={words.evidence} said={model.said.value} />;
}
