import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import { nameOf, type ViewRecord } from '../../store/record.ts';
import { type RibbonStop, ribbonOf } from '../../store/ribbon.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model, Props } from '../model.ts';

/** What a selected clause came from and what became of it, as a band that thins where it is cut. */
export function Ribbon({ model, record }: Props): JSX.Element | null {
  const id = model.selection.value;
  const detail = id === null ? undefined : model.store.state.value.details.get(id);
  if (id === null || detail?.form !== 'target' || detail.steps.length === 0) return null;
  const stops = ribbonOf(id, detail.steps);
  return (
    <section class="ribbon" aria-labelledby="ribbon-title">
      <h2 id="ribbon-title">{words.panel.whatHappened(nameOf(record, id))}</h2>
      <ol>
        {stops.map((stop) => (
          <Stop key={stop.key} model={model} record={record} stop={stop} here={stop.id === id} />
        ))}
      </ol>
    </section>
  );
}

type StopProps = {
  readonly model: Model;
  readonly record: ViewRecord;
  readonly stop: RibbonStop;
  readonly here: boolean;
};

function Stop({ model, record, stop, here }: StopProps): JSX.Element {
  const { id, name, change, summary, date } = stop;
  const instrument = id === null ? undefined : record.targets.get(id)?.instrument;
  const band = change === null ? '' : ` ${change.toLowerCase()}`;
  return (
    <li class={`stop-of${band}${id === null ? ' gone' : ''}${here ? ' here' : ''}`}>
      {change !== null && <span class="change">{words.panel.fate(change)}</span>}
      <span class="knot" aria-hidden="true" />
      {id === null ? (
        <b>{words.clauses.nothing}</b>
      ) : (
        <button type="button" class="bare" onClick={() => model.store.act(select(id))}>
          {name}
        </button>
      )}
      <span class="src">
        {[instrument === undefined ? null : nameOf(record, instrument), date]
          .filter((part) => part != null)
          .join(', ')}
      </span>
      {summary !== null && <span class="src">{summary}</span>}
    </li>
  );
}
