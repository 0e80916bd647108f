import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Milliseconds that a column is the last one. */
const STEP = 1_100;

/** Plays through columns one by one; at the end all of them are shown again. */
export function usePlay(
  until: Signal<number | null>,
  columns: number,
): { readonly playing: boolean; readonly toggle: () => void } {
  const playing = useSignal(false);
  const on = playing.value;
  useEffect(() => {
    if (!on) return undefined;
    const timer = setInterval(() => {
      const next = (until.peek() ?? -1) + 1;
      if (next < columns) until.value = next;
      else {
        until.value = null;
        playing.value = false;
      }
    }, STEP);
    return () => clearInterval(timer);
  }, [on, until, columns, playing]);
  const toggle = () => {
    playing.value = !on;
    until.value = on ? null : 0;
  };
  return { playing: on, toggle };
}
