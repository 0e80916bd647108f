import type { JSX } from 'preact';
import type { Bucket } from '../../store/moments.ts';
import { type Window, within } from '../../store/window.ts';
import { viewWords as words } from '../../words/words.ts';

type ColumnProps = {
  readonly bucket: Bucket;
  /** Its date in short, where there is room for it; empty where there is none. */
  readonly label: string;
  /** Date of the column before it; null for the first. */
  readonly before: string | null;
  readonly heights: { readonly up: number; readonly down: number };
  /** The window that is shown. */
  readonly shown: Window;
  readonly onPress: () => void;
};

const UP = 74;
const DOWN = 46;

/** A month or a year: how many for and against, how many events and changes. */
export function Column(props: ColumnProps): JSX.Element {
  const { bucket, label, before, heights, shown, onPress } = props;
  const { date, events, changes } = bucket;
  const gap = before !== null && yearsBetween(before, date) > 1;
  const classes = [gap ? 'gap' : '', within({ date }, shown) ? '' : 'outside'];
  const signs = [
    events.length > 0 ? `${words.timeline.signs.event}${events.length}` : '',
    changes.length > 0 ? `${words.timeline.signs.change}${changes.length}` : '',
  ];
  const details = [...events, ...changes.map(({ summary }) => summary)];
  return (
    <li class={classes.join(' ').trim()} title={details.join('\n')}>
      <button
        type="button"
        // The ends of the window are reached by Tab, and do the same.
        tabIndex={-1}
        aria-pressed={shown.from === date && shown.to === date}
        aria-label={words.timeline.column(bucket)}
        onClick={(event) => {
          // A pointer presses by letting go of the axis, which tells a click from a drag.
          if (event.detail === 0) onPress();
        }}
      >
        <Bars bucket={bucket} scale={Math.min(UP / heights.up, DOWN / heights.down)} />
        <span>{label || '\u00a0'}</span>
        <small>{signs.join(' ').trim() || '\u00a0'}</small>
      </button>
    </li>
  );
}

type BarsProps = {
  readonly bucket: Bucket;
  /** Pixels that a position is high. */
  readonly scale: number;
};

function Bars({ bucket: { against, for: pro, neither }, scale }: BarsProps): JSX.Element {
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(3, count * scale));
  const base = UP + 16;
  const top = base - heightOf(pro);
  const above = top - heightOf(neither);
  return (
    <svg width="100%" height={UP + DOWN + 32} aria-hidden="true">
      <text x="50%" y={above - 5}>
        {pro > 0 && `+${pro}`}
      </text>
      <rect class="neither" x="15%" width="70%" y={above} height={heightOf(neither)} />
      <rect class="for" x="15%" width="70%" y={top} height={heightOf(pro)} />
      <line class="zero" x1="0" x2="100%" y1={base} y2={base} />
      <rect class="against" x="15%" width="70%" y={base} height={heightOf(against)} />
      <text x="50%" y={base + 12 + heightOf(against)}>
        {against > 0 && `−${against}`}
      </text>
    </svg>
  );
}

/** How many years lie between two dates, to the precision of the coarser one. */
function yearsBetween(before: string, after: string): number {
  const [year = 0, month = 12] = before.split('-').map(Number);
  const [later = 0, monthLater = 1] = after.split('-').map(Number);
  return later - year + (monthLater - month) / 12;
}
