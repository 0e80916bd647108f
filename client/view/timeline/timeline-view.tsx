import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { TIMELINE_QUERY } from '../../api/timeline.ts';
import { go } from '../../store/actions.ts';
import { bucketsOf, type Happening, momentsOf, momentsWithin } from '../../store/moments.ts';
import { positionFilter } from '../../store/position-filter.ts';
import { visiblePositions } from '../../store/selectors.ts';
import { NO_WINDOW, type Window, within } from '../../store/window.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { Seg } from '../seg.tsx';
import { keepAnswers, useAnswer } from '../use-answer.ts';
import { useShown } from '../use-shown.ts';
import { Axis } from './axis.tsx';
import { axisTable } from './axis-table.ts';
import { MomentOf } from './moment.tsx';
import { Player } from './player.tsx';
import { Shown } from './shown.tsx';
import { TimelineTable } from './timeline-table.tsx';
import '../../style/tools.css';
import '../../style/timeline.css';
import '../../style/brush.css';

const timelines = keepAnswers(TIMELINE_QUERY);

/** What happened when: positions, events and what became of clauses, and a window over them; told of texts alone. */
export function TimelineView(props: Props): JSX.Element {
  return props.record.grain === 'ISSUE' ? <TextsFirst /> : <Timed {...props} />;
}

function TextsFirst(): JSX.Element {
  return (
    <div class="empty">
      <h2>{words.timeline.textsFirst}</h2>
      <p>{words.timeline.textsFirstText}</p>
    </div>
  );
}

function Timed({ model, record }: Props): JSX.Element {
  const place = { ...model.place.value, window: NO_WINDOW };
  const variables = { filter: positionFilter(record, place) };
  const { answer } = useAnswer(timelines, variables, record.digest);
  if (answer.form === 'waiting') return <p class="waiting">{words.viewWaiting}</p>;
  const happenings = answer.form === 'here' ? answer.data.timeline : [];
  const isUnchanged = happenings.every(({ steps }) => steps.length === 0);
  return (
    <>
      {answer.form === 'failed' && <p class="note untold">{words.timeline.untold}</p>}
      {answer.form === 'here' && isUnchanged && (
        <p class="note untold">{words.timeline.noChanges}</p>
      )}
      <Drawn model={model} record={record} happenings={happenings} />
    </>
  );
}

type DrawnProps = Props & { readonly happenings: readonly Happening[] };

function Drawn({ model, record, happenings }: DrawnProps): JSX.Element {
  const place = model.place.value;
  const all = visiblePositions({ record, place: { ...place, window: NO_WINDOW } });
  const buckets = bucketsOf(record, momentsOf(all, happenings));
  const dates = buckets.map(({ date }) => date);
  // What is looked at while it plays or is dragged, before it becomes the window of every view.
  const passing = useSignal<Window | null>(null);
  const window = passing.value ?? place.window;
  const shown = momentsWithin(
    momentsOf(
      all.filter((position) => within(position, window)),
      happenings,
    ),
    window,
  );
  const brush = { model, dates, passing };
  const inWindow = buckets.filter((bucket) => within(bucket, window));
  const table = axisTable(inWindow);
  useShown(model, () => ({ table, picture: { form: 'axis', buckets: inWindow } }));
  return (
    <>
      <div class="view-tools">
        <Player {...brush} />
        <Shown moments={shown} window={window} />
        {(window.from !== null || window.to !== null) && (
          <button
            type="button"
            class="bare"
            onClick={() => model.store.act(go({ window: NO_WINDOW }))}
          >
            {words.timeline.all}
          </button>
        )}
        <Seg model={model} name="below" />
      </div>
      {buckets.length === 0 && <p class="note untold">{words.timeline.noAxis}</p>}
      <Axis {...brush} buckets={buckets} />
      <p class="small quiet axis-key">{words.timeline.key}</p>
      {place.options.below === 'table' ? (
        <TimelineTable {...table} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        <section class="moments" tabIndex={0} aria-label={words.timeline.moments}>
          {shown.map((moment) => (
            <MomentOf key={moment.date ?? ''} model={model} record={record} moment={moment} />
          ))}
        </section>
      )}
    </>
  );
}
