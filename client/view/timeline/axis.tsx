import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { axisLabels } from '../../store/axis-labels.ts';
import type { Bucket } from '../../store/moments.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Room } from '../model.ts';
import { useRoom } from '../use-room.ts';
import { BrushEnds } from './brush-ends.tsx';
import type { BrushProps } from './brush-props.ts';
import { Column } from './column.tsx';
import { useDrag } from './use-drag.ts';

type AxisProps = BrushProps & { readonly buckets: readonly Bucket[] };

/** The time axis: above it who is for, below who is against; dragged over, it sets the window. */
export function Axis({ buckets, ...brush }: AxisProps): JSX.Element {
  const { model, dates, passing } = brush;
  const { handlers, only } = useDrag(brush);
  const inner = useRef<HTMLDivElement>(null);
  const room = useSignal<Room>({ width: 0, height: 0 });
  useRoom(inner, room);
  const heights = heightsOf(buckets);
  const labels = axisLabels({ dates, width: room.value.width, short: words.timeline.short });
  return (
    <>
      <div class="axis-scroll">
        <div class="axis-inner" ref={inner}>
          <ol class="axis" aria-label={words.timeline.axis} {...handlers}>
            {buckets.map((bucket, index) => (
              <Column
                key={bucket.date}
                bucket={bucket}
                label={labels[index] ?? ''}
                before={dates[index - 1] ?? null}
                heights={heights}
                shown={passing.value ?? model.place.value.window}
                onPress={() => only(index)}
              />
            ))}
          </ol>
        </div>
      </div>
      {/* Where the axis is wider than the page it goes on under the brush, whose ends stay in sight. */}
      <div class="brush-room">
        <BrushEnds {...brush} />
      </div>
    </>
  );
}

/** The most that stands above the line, and below it. */
function heightsOf(buckets: readonly Bucket[]): { readonly up: number; readonly down: number } {
  return {
    up: Math.max(1, ...buckets.map((one) => one.for + one.neither)),
    down: Math.max(1, ...buckets.map(({ against }) => against)),
  };
}
