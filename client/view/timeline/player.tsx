import type { JSX } from 'preact';
import { go } from '../../store/actions.ts';
import { moveEnd, spanOf } from '../../store/brush.ts';
import { viewWords as words } from '../../words/words.ts';
import type { BrushProps } from './brush-props.ts';
import { usePlay } from './use-play.ts';

/** Steps through time, by itself or by hand; where it is paused, the window stays for every view. */
export function Player(props: BrushProps): JSX.Element {
  const { model, dates } = props;
  const { playing, toggle } = usePlay(props);
  const { window } = model.place.value;
  const { first, last } = spanOf(dates, window);
  const step = (to: number) =>
    model.store.act(go({ window: moveEnd(dates, window, { end: 'last', to }) }));
  return (
    <span class="player">
      <button
        type="button"
        class="btn"
        aria-label={words.timeline.stepBack}
        disabled={playing || last <= first}
        onClick={() => step(last - 1)}
      >
        ‹
      </button>
      {!matchMedia(STILL).matches && (
        <button type="button" class="btn" onClick={toggle} disabled={dates.length < 2}>
          {playing ? words.timeline.pause : words.timeline.play}
        </button>
      )}
      <button
        type="button"
        class="btn"
        aria-label={words.timeline.stepOn}
        disabled={playing || last >= dates.length - 1}
        onClick={() => step(last + 1)}
      >
        ›
      </button>
    </span>
  );
}

/** Who wants no motion goes step by step. */
const STILL = '(prefers-reduced-motion: reduce)';
