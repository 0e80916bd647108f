import { useEffect } from 'preact/hooks';
import type { Shown } from '../store/shown.ts';
import type { Model } from './model.ts';

/** Says what a view shows as long as it is shown; worked out when it is taken away. */
export function useShown({ shown }: Model, tell: () => Shown): void {
  useEffect(() => {
    shown.value = tell;
    return () => {
      shown.value = null;
    };
  });
}
