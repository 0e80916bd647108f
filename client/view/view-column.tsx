import type { JSX } from 'preact';
import { redo, show, undo } from '../store/actions.ts';
import { TABS, type View } from '../store/state.ts';
import { words } from '../words/words.ts';
import { EmptyView } from './empty-view.tsx';
import { foldedAt, toggleWide } from './folds.ts';
import { TurnIcon } from './icons.tsx';
import { LazyView } from './lazy-view.tsx';
import { MapView } from './map-view.tsx';
import type { Props } from './model.ts';
import { focusOutline } from './outline-focus.ts';
import { fitPicture, fitting } from './picture-fit.ts';
import { StatusLine } from './status-line.tsx';
import { TAB_KEYS } from './tab-keys.ts';
import { useTabInSight } from './use-tab-in-sight.ts';

/** The tabs, the view itself, and the line that says what it shows. */
export function ViewColumn({ model, record }: Props): JSX.Element {
  const { view } = model.place.value;
  useTabInSight(view);
  return (
    <>
      <div class="bar">
        <div class="tabs" role="tablist" aria-label={words.tabs}>
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={name === view}
              aria-controls="view"
              onClick={() => model.store.act(show(name))}
            >
              <i aria-hidden="true">{TAB_KEYS[name]}</i>
              {words.tabNames[name]}
            </button>
          ))}
        </div>
        <Tools model={model} record={record} />
      </div>
      <Body model={model} record={record} view={view} />
      <StatusLine model={model} record={record} />
    </>
  );
}

/** The view itself; a page of the record has no tab, and its own heading names it. */
function Body({ model, record, view }: Props & { readonly view: View }): JSX.Element {
  const tab = TABS.find((name) => name === view);
  const said = tab === undefined ? { 'aria-label': words.page } : labelledBy(tab);
  return (
    <div id="view" class="view-body" role={tab === undefined ? 'region' : 'tabpanel'} {...said}>
      {tab !== undefined && <h2 class="sr">{words.tabNames[tab]}</h2>}
      <Drawn model={model} record={record} view={view} />
    </div>
  );
}

const labelledBy = (tab: string) => ({ 'aria-labelledby': `tab-${tab}` });

function Drawn({ model, record, view }: Props & { readonly view: View }): JSX.Element {
  const props = { model, record };
  if (view === 'method') return <LazyView name={view} {...props} />;
  if (model.positions.value.length === 0) return <EmptyView {...props} />;
  return view === 'map' ? <MapView {...props} /> : <LazyView name={view} {...props} />;
}

function Tools({ model }: Props): JSX.Element {
  const { past, future } = model.store.state.value;
  return (
    <div class="tools">
      <button type="button" class="tool" onClick={focusOutline}>
        {words.outline}
      </button>
      <button
        type="button"
        class="tool"
        disabled={past.length === 0}
        aria-label={words.undo}
        title={words.undo}
        onClick={() => model.store.act(undo)}
      >
        <TurnIcon back={true} />
      </button>
      <button
        type="button"
        class="tool"
        disabled={future.length === 0}
        aria-label={words.redo}
        title={words.redo}
        onClick={() => model.store.act(redo)}
      >
        <TurnIcon back={false} />
      </button>
      <button
        type="button"
        class="tool wide"
        aria-pressed={foldedAt(model.place.value).size > 0}
        onClick={() => toggleWide(model)}
      >
        {words.wide}
      </button>
      {fitting.value !== null && (
        <button type="button" class="tool" onClick={fitPicture}>
          {words.fit}
        </button>
      )}
    </div>
  );
}
