import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { go } from '../../store/actions.ts';
import { spanOf, windowOf } from '../../store/brush.ts';
import type { BrushProps } from './brush-props.ts';

/** Milliseconds that a column is the last one. */
const STEP = 1_100;

/**
 * Plays from where the window ends, or from its beginning where that is the end of all. A pause makes what
 * is shown the window; at the end, the window is open again.
 */
export function usePlay({ model, dates, passing }: BrushProps): {
  readonly playing: boolean;
  readonly toggle: () => void;
} {
  const playing = useSignal(false);
  const on = playing.value;
  const { window } = model.place.value;
  const { first, last } = spanOf(dates, passing.value ?? window);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setTimeout(() => {
      if (last < dates.length - 1) {
        passing.value = windowOf(dates, { first, last: last + 1 });
        return;
      }
      playing.value = false;
      passing.value = null;
      model.store.act(go({ window: { from: window.from, to: null } }));
    }, STEP);
    return () => clearTimeout(timer);
  }, [on, first, last, window, model, dates.length, passing, playing]);
  const toggle = () => {
    const now = passing.value;
    playing.value = !on;
    if (!on && last >= dates.length - 1) passing.value = windowOf(dates, { first, last: first });
    if (!on) return;
    passing.value = null;
    if (now !== null) model.store.act(go({ window: now }));
  };
  return { playing: on, toggle };
}
