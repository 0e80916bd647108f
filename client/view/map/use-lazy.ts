import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { learnFurther } from '../../words/words.ts';
import { nextPaint } from '../next-paint.ts';

/** A chunk that is fetched once it is wanted; nothing until it is here. */
export function useLazy<Module>(load: () => Promise<Module>, wanted: boolean): Module | null {
  const held = useSignal<Module | null>(null);
  useEffect(() => {
    if (!wanted || held.peek() !== null) return;
    // What is in the page by now comes first.
    nextPaint()
      .then(() => Promise.all([load(), learnFurther()]))
      .then(
        ([module]) => {
          held.value = module;
        },
        // Without it the page stands as it is; the next time it is wanted, it is asked for again.
        () => undefined,
      );
  }, [wanted, load, held]);
  return held.value;
}
