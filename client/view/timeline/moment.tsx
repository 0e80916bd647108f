import type { JSX } from 'preact';
import type { Moment } from '../../store/moments.ts';
import { words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { PositionList } from '../panel/position-list.tsx';

type MomentProps = Props & { readonly moment: Moment };

/** One date: its events, and what was said at each. */
export function MomentOf({ model, record, moment }: MomentProps): JSX.Element {
  const { date, events } = moment;
  return (
    <section class="moment">
      <h2>{date === null ? words.timeline.undated : words.panel.date(date)}</h2>
      <div>
        {events.map(({ name, positions }) => (
          <div key={name ?? ''} class="event">
            {name !== null && <h3>{name}</h3>}
            <PositionList model={model} record={record} positions={positions} />
          </div>
        ))}
      </div>
    </section>
  );
}
