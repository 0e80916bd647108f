import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import { nameOf, type ViewRecord } from '../../store/record.ts';
import { type RibbonStop, ribbonOf } from '../../store/ribbon.ts';
import { sidesOf, type Unit } from '../../store/stance-units.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model, Props } from '../model.ts';
import { Difference } from './difference.tsx';

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
  const { id, name, change, summary, date, turn, from } = stop;
  const instrument = id === null ? undefined : record.targets.get(id)?.instrument;
  const band = change === null ? '' : ` ${change.toLowerCase()}`;
  return (
    <li class={`stop-of${band}${id === null ? ' gone' : ''}${here ? ' here' : ''}`}>
      {change !== null && (
        <span class="change">
          {words.panel.fate(change)} <Push model={model} record={record} clause={from} />
        </span>
      )}
      <span class="knot" aria-hidden="true" />
      {id === null ? (
        <b>{words.clauses.nothing}</b>
      ) : (
        <button type="button" class="bare" onClick={() => model.store.act(select(id))}>
          {name}
        </button>
      )}
      <span class="src">
        {words.told.beside(
          [instrument === undefined ? null : nameOf(record, instrument), date].flatMap(
            (part) => part ?? [],
          ),
        )}
      </span>
      {summary !== null && <span class="src">{summary}</span>}
      <Difference turn={turn} />
    </li>
  );
}

type PushProps = Omit<StopProps, 'stop' | 'here'> & { readonly clause: string | null };

/** Who pushed the clause that changed, and how many stood on either side of it. */
function Push({ model, record, clause }: PushProps): JSX.Element | null {
  const on = model.positions.value.filter(({ target }) => target === clause);
  const { against, for: pro } = sidesOf(record, on);
  const names = (units: readonly Unit[]) => units.map(({ actor }) => nameOf(record, actor));
  return (
    <>
      {pro.length > 0 && (
        <b class="tot" title={words.clauses.side('for', names(pro))}>
          {words.clauses.total('for', pro.length)}
        </b>
      )}
      {against.length > 0 && (
        <b class="tot against" title={words.clauses.side('against', names(against))}>
          {words.clauses.total('against', against.length)}
        </b>
      )}
    </>
  );
}
