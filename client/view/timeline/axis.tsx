import type { JSX } from 'preact';
import type { Bucket } from '../../store/moments.ts';
import { viewWords as words } from '../../words/words.ts';
import { BrushEnds } from './brush-ends.tsx';
import type { BrushProps } from './brush-props.ts';
import { Column } from './column.tsx';
import { useDrag } from './use-drag.ts';

type AxisProps = BrushProps & { readonly buckets: readonly Bucket[] };

/** The time axis: above it who is for, below who is against; dragged over, it sets the window. */
export function Axis({ buckets, ...brush }: AxisProps): JSX.Element {
  const { model, dates, passing } = brush;
  const { handlers, only } = useDrag(brush);
  const heights = heightsOf(buckets);
  return (
    <div class="axis-scroll">
      <div class="axis-inner">
        <ol class="axis" aria-label={words.timeline.axis} {...handlers}>
          {buckets.map((bucket, index) => (
            <Column
              key={bucket.date}
              bucket={bucket}
              before={dates[index - 1] ?? null}
              heights={heights}
              shown={passing.value ?? model.place.value.window}
              onPress={() => only(index)}
            />
          ))}
        </ol>
        <BrushEnds {...brush} />
      </div>
    </div>
  );
}

/** The most that stands above the line, and below it. */
function heightsOf(buckets: readonly Bucket[]): { readonly up: number; readonly down: number } {
  return {
    up: Math.max(1, ...buckets.map((one) => one.for + one.neither)),
    down: Math.max(1, ...buckets.map(({ against }) => against)),
  };
}
