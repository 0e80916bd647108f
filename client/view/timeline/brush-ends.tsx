import type { JSX } from 'preact';
import { go } from '../../store/actions.ts';
import { moveEnd, type Span, spanOf } from '../../store/brush.ts';
import { viewWords as words } from '../../words/words.ts';
import type { BrushProps } from './brush-props.ts';

/** Both ends of the window as sliders that lie under the columns, each by keys as well. */
export function BrushEnds({ model, dates, passing }: BrushProps): JSX.Element {
  const { window } = model.place.value;
  const span = spanOf(dates, passing.value ?? window);
  const moved = (end: keyof Span, edge: number) =>
    moveEnd(dates, window, { end, to: end === 'first' ? edge : edge - 1 });
  return (
    <fieldset class="brush">
      <legend class="sr">{words.timeline.brush}</legend>
      <svg viewBox={`0 0 ${dates.length} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect x={span.first} width={span.last + 1 - span.first} height="1" />
      </svg>
      {(['first', 'last'] as const).map((end) => (
        <input
          key={end}
          type="range"
          class={end}
          min={0}
          max={dates.length}
          value={end === 'first' ? span.first : span.last + 1}
          aria-label={words.timeline.ends[end]}
          aria-valuetext={words.panel.date(dates[span[end]] ?? '')}
          onInput={({ currentTarget }) => {
            passing.value = moved(end, currentTarget.valueAsNumber);
            // It stands where the window ends, and not between.
            const now = spanOf(dates, passing.value);
            currentTarget.valueAsNumber = end === 'first' ? now.first : now.last + 1;
          }}
          onChange={() => {
            const chosen = passing.value;
            passing.value = null;
            if (chosen !== null) model.store.act(go({ window: chosen }));
          }}
        />
      ))}
    </fieldset>
  );
}
