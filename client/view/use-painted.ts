import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { nextPaint } from './next-paint.ts';

/** Whether a page with a record in it has been painted once: what stands around the picture comes after it. */
export function usePainted(arrived: boolean): boolean {
  const painted = useSignal(false);
  useLayoutEffect(() => {
    if (!arrived) return;
    let gone = false;
    const wait = async () => {
      await nextPaint();
      if (!gone) painted.value = true;
    };
    void wait();
    return () => {
      gone = true;
    };
  }, [arrived, painted]);
  return painted.value;
}
