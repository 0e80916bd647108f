import type { JSX } from 'preact';
import { go } from '../../store/actions.ts';
import type { Bucket } from '../../store/moments.ts';
import { within } from '../../store/window.ts';
import { words } from '../../words/words.ts';
import type { Model } from '../model.ts';

type AxisProps = {
  readonly model: Model;
  readonly buckets: readonly Bucket[];
  /** The last column while it plays; null where all stand. */
  readonly end: string | null;
};

const UP = 74;
const DOWN = 46;
const WIDTH = 40;

/** The time axis: above it who is for, below who is against; a column sets the window. */
export function Axis({ model, buckets, end }: AxisProps): JSX.Element {
  const most = Math.max(1, ...buckets.map((one) => one.for + one.neither));
  const worst = Math.max(1, ...buckets.map(({ against }) => against));
  const scale = Math.min(UP / most, DOWN / worst);
  return (
    <ol class="axis" aria-label={words.timeline.axis}>
      {buckets.map((bucket) => (
        <Column key={bucket.date} model={model} bucket={bucket} scale={scale} end={end} />
      ))}
    </ol>
  );
}

type ColumnProps = Pick<AxisProps, 'model' | 'end'> & {
  readonly bucket: Bucket;
  /** Pixels that a position is high. */
  readonly scale: number;
};

function Column({ model, bucket, scale, end }: ColumnProps): JSX.Element {
  const { date, against, for: pro, neither } = bucket;
  const { window } = model.place.value;
  const only = window.from === date && window.to === date;
  const inside = within({ date }, window) && (end === null || date <= end);
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(3, count * scale));
  return (
    <li>
      <button
        type="button"
        class={inside ? '' : 'outside'}
        aria-pressed={only}
        aria-label={words.timeline.column(bucket)}
        onClick={() =>
          model.store.act(
            go({ window: only ? { from: null, to: null } : { from: date, to: date } }),
          )
        }
      >
        <svg width={WIDTH} height={UP + DOWN + 32} aria-hidden="true">
          <text x={WIDTH / 2} y={UP + 11 - heightOf(pro) - heightOf(neither)}>
            {pro + neither > 0 && `+${pro}`}
          </text>
          <rect
            class="neither"
            x="6"
            width="28"
            y={UP + 16 - heightOf(pro) - heightOf(neither)}
            height={heightOf(neither)}
          />
          <rect class="for" x="6" width="28" y={UP + 16 - heightOf(pro)} height={heightOf(pro)} />
          <path class="zero" d={`M0 ${UP + 16}H${WIDTH}`} />
          <rect class="against" x="6" width="28" y={UP + 16} height={heightOf(against)} />
          <text x={WIDTH / 2} y={UP + 28 + heightOf(against)}>
            {against > 0 && `−${against}`}
          </text>
        </svg>
        <span>{words.timeline.short(date)}</span>
      </button>
    </li>
  );
}
