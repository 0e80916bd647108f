import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import type { Change, EventMoment, Moment } from '../../store/moments.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model, Props } from '../model.ts';
import { OWN } from '../own.ts';
import { PositionList } from '../panel/position-list.tsx';

type MomentProps = Props & { readonly moment: Moment };

/** One date: its events, what was said at each, and what became of clauses. */
export function MomentOf({ model, record, moment }: MomentProps): JSX.Element {
  const { date, events } = moment;
  return (
    <section class="moment">
      <h2>{date === null ? words.timeline.undated : words.panel.date(date)}</h2>
      <div>
        {events.map((event) => (
          <AtEvent key={event.name ?? ''} model={model} record={record} event={event} />
        ))}
      </div>
    </section>
  );
}

/** Positions of one event that are listed at first: a vote has as many as there are states. */
const MOST = 48;

function AtEvent({ model, record, event }: Props & { readonly event: EventMoment }): JSX.Element {
  const { name, positions, changes } = event;
  const whole = useSignal(false);
  const listed = whole.value ? positions : positions.slice(0, MOST);
  const more = positions.length - listed.length;
  return (
    <div class="event">
      {name !== null && (
        <h3>
          <span aria-hidden="true">{words.timeline.signs.event}</span> <bdi {...OWN}>{name}</bdi>
        </h3>
      )}
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <ChangeOf
              key={`${change.from.id}>${change.to?.id ?? ''}`}
              model={model}
              change={change}
            />
          ))}
        </ul>
      )}
      <PositionList model={model} record={record} positions={listed} />
      {more > 0 && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            whole.value = true;
          }}
        >
          {words.timeline.more(more)}
        </button>
      )}
    </div>
  );
}

/** What became of a clause; pressed, the clause is selected. */
function ChangeOf({
  model,
  change: { from, to, change, summary },
}: {
  readonly model: Model;
  readonly change: Change;
}): JSX.Element {
  return (
    <li>
      <button type="button" class="row" onClick={() => model.store.act(select(from.id))}>
        <span class="change-sign" aria-hidden="true">
          {words.timeline.signs.change}
        </span>
        <span>
          <b>{words.timeline.change(from.name, change, to?.name ?? null)}</b>
          <span class="src" {...OWN}>
            {summary}
          </span>
        </span>
      </button>
    </li>
  );
}
