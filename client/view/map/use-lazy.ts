import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { learnFurther } from '../../words/words.ts';
import { nextPaint } from '../next-paint.ts';

/** A chunk that is fetched once the page has been painted; nothing until it is here. */
export function useLazy<Module>(load: () => Promise<Module>): ReadonlySignal<Module | null> {
  const held = useSignal<Module | null>(null);
  useEffect(() => {
    if (held.peek() !== null) return;
    // What is in the page by now comes first.
    nextPaint()
      .then(() => Promise.all([load(), learnFurther()]))
      .then(
        ([module]) => {
          held.value = module;
        },
        // Without it the page stands as it is.
        () => undefined,
      );
  }, [load, held]);
  return held;
}
