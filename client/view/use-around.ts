import { type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { learnFurther } from '../words/words.ts';
import { nextPaint } from './next-paint.ts';

/** What stands around the picture: it comes once the picture has been painted. */
export type Around = {
  readonly Facets: typeof import('./facets.tsx').Facets;
  readonly Outline: typeof import('./outline.tsx').Outline;
  readonly Panel: typeof import('./panel/panel.tsx').Panel;
  readonly Questions: typeof import('./questions.tsx').Questions;
  readonly TourStrip: typeof import('./tour/tour-strip.tsx').TourStrip;
};

const around: Signal<Around | 'failed' | null> = signal(null);

/** Fetches what stands around the picture; `around` says where it does not come. */
export async function loadAround(): Promise<void> {
  try {
    const [{ Facets }, { Outline }, { Panel }, { Questions }, { TourStrip }] = await Promise.all([
      import('./facets.tsx'),
      import('./outline.tsx'),
      import('./panel/panel.tsx'),
      import('./questions.tsx'),
      import('./tour/tour-strip.tsx'),
      learnFurther(),
    ]);
    around.value = { Facets, Outline, Panel, Questions, TourStrip };
  } catch {
    around.value = 'failed';
  }
}

/** What stands around the picture, from the first frame on that has a record in it. */
export function useAround(arrived: boolean): Around | 'failed' | null {
  useEffect(() => {
    if (arrived && around.peek() === null) void nextPaint().then(loadAround);
  }, [arrived]);
  return around.value;
}
