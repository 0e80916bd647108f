import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { go } from '../../store/actions.ts';
import { bucketsOf, momentsOf } from '../../store/moments.ts';
import { visiblePositions } from '../../store/selectors.ts';
import { NO_WINDOW, within } from '../../store/window.ts';
import { words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { Axis } from './axis.tsx';
import { MomentOf } from './moment.tsx';
import { usePlay } from './use-play.ts';
import '../../style/tools.css';
import '../../style/timeline.css';

/** What was said when: a column for each month, a window over them, and the moments in their order. */
export function TimelineView({ model, record }: Props): JSX.Element {
  const place = model.place.value;
  const all = visiblePositions({ record, place: { ...place, window: NO_WINDOW } });
  const buckets = bucketsOf(record, all);
  const until = useSignal<number | null>(null);
  const { playing, toggle } = usePlay(until, buckets.length);
  const end = until.value === null ? null : (buckets[until.value]?.date ?? null);
  const shown = model.positions.value.filter((one) => within(one, { from: null, to: end }));
  return (
    <>
      <div class="view-tools">
        <Ends model={model} dates={buckets.map(({ date }) => date)} />
        <button type="button" class="btn" aria-pressed={playing} onClick={toggle}>
          {playing ? words.timeline.pause : words.timeline.play}
        </button>
        <p class="quiet small" role="status">
          {words.timeline.shown(shown.length, end)}
        </p>
      </div>
      <Axis model={model} buckets={buckets} end={end} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="moments" tabIndex={0} aria-label={words.timeline.moments}>
        {momentsOf(shown).map((moment) => (
          <MomentOf key={moment.date ?? ''} model={model} record={record} moment={moment} />
        ))}
      </section>
    </>
  );
}

type EndsProps = Pick<Props, 'model'> & { readonly dates: readonly string[] };

/** Both ends of the window, as lists of the dates that there are. */
function Ends({ model, dates }: EndsProps): JSX.Element {
  const { window } = model.place.value;
  return (
    <fieldset class="ends">
      <legend class="sr">{words.timeline.window}</legend>
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {words.timeline.ends[end]}{' '}
          <select
            value={window[end] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              model.store.act(go({ window: { ...window, [end]: value === '' ? null : value } }))
            }
          >
            <option value="">{words.timeline.open[end]}</option>
            {dates.map((date) => (
              <option key={date} value={date}>
                {words.panel.date(date)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(window.from !== null || window.to !== null) && (
        <button
          type="button"
          class="bare"
          onClick={() => model.store.act(go({ window: NO_WINDOW }))}
        >
          {words.timeline.all}
        </button>
      )}
    </fieldset>
  );
}
