import type { JSX } from 'preact';
import { redo, show, undo } from '../store/actions.ts';
import { VIEWS } from '../store/state.ts';
import { words } from '../words/words.ts';
import { EmptyView } from './empty-view.tsx';
import { MapView } from './map-view.tsx';
import type { Props } from './model.ts';
import { focusOutline } from './outline-focus.ts';
import { fitPicture, fitting } from './picture-fit.ts';
import { StatusLine } from './status-line.tsx';
import { TableView } from './table-view.tsx';

/** The tabs, the view itself, and the line that says what it shows. */
export function ViewColumn({ model, record }: Props): JSX.Element {
  const { view } = model.place.value;
  const empty = model.positions.value.length === 0;
  return (
    <>
      <div class="bar">
        <div class="tabs" role="tablist" aria-label={words.tabs}>
          {VIEWS.map((name, index) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={name === view}
              aria-controls="view"
              onClick={() => model.store.act(show(name))}
            >
              <i aria-hidden="true">{index + 1}</i>
              {words.tabNames[name]}
            </button>
          ))}
        </div>
        <Tools model={model} record={record} />
      </div>
      <div id="view" class="view-body" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {empty && <EmptyView model={model} record={record} />}
        {!empty && view === 'map' && <MapView model={model} record={record} />}
        {!empty && view === 'table' && <TableView model={model} record={record} />}
      </div>
      <StatusLine model={model} record={record} />
    </>
  );
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
        onClick={() => model.store.act(undo)}
      >
        {words.undo}
      </button>
      <button
        type="button"
        class="tool"
        disabled={future.length === 0}
        onClick={() => model.store.act(redo)}
      >
        {words.redo}
      </button>
      {fitting.value !== null && (
        <button type="button" class="tool" onClick={fitPicture}>
          {words.fit}
        </button>
      )}
    </div>
  );
}
