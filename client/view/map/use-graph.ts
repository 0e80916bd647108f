import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { learnFurther } from '../../words/words.ts';
import type { Drawing, DrawingOf, LiveDrawing } from './drawing.ts';

/** A layout without sides, as far as it is asked for. */
export type GraphInUse = {
  /** Whether the map shows such a layout. */
  readonly asked: boolean;
  /** The picture; the last there was while the next is worked out, and nothing in the stance layout. */
  readonly drawing: ReadonlySignal<Drawing | null>;
  readonly failed: boolean;
  readonly working: boolean;
  readonly cancel: () => void;
};

/** Fetches the layouts without sides once one is asked for, and follows the model with it. */
export function useGraph({ model, record, measure }: DrawingOf): GraphInUse {
  const asked = useComputed(() => model.place.value.options.layout !== 'stance');
  const live = useSignal<LiveDrawing | 'failed' | null>(null);
  const last = useSignal<Drawing | null>(null);
  const wanted = asked.value;
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const start = async () => {
      const [{ createGraphDrawing }] = await Promise.all([
        import('./graph-drawing.ts'),
        learnFurther(),
      ]);
      if (!gone) live.value = createGraphDrawing({ model, record, measure });
    };
    start().catch(() => {
      live.value = 'failed';
    });
    return () => {
      gone = true;
      liveIn(live.peek())?.dispose();
      live.value = null;
    };
  }, [wanted, model, record, measure, live]);
  const current = useComputed(() => liveIn(live.value)?.drawing.value ?? null);
  useEffect(
    () =>
      current.subscribe((drawing) => {
        if (drawing !== null) last.value = drawing;
      }),
    [current, last],
  );
  const drawing = useComputed(() => (asked.value ? (current.value ?? last.value) : null));
  return {
    asked: wanted,
    drawing,
    failed: live.value === 'failed',
    working: liveIn(live.value)?.working.value ?? false,
    cancel: () => liveIn(live.peek())?.cancel(),
  };
}

function liveIn(live: LiveDrawing | 'failed' | null): LiveDrawing | null {
  return live === 'failed' ? null : live;
}
