import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { loadStories } from '../../api/load-stories.ts';
import type { Story } from '../../store/tour.ts';
import { words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import { showTour, tourShown } from './tour-shown.ts';

/** A button for each story that comes with the record; they come after the picture, or not at all. */
export function StoryButtons({ model }: { readonly model: Model }): JSX.Element {
  const stories = useSignal<readonly Story[]>([]);
  const { digest } = model.record.value ?? { digest: '' };
  useEffect(() => {
    loadStories().then(
      (loaded) => {
        stories.value = loaded;
      },
      // The record is whole without them, and its own failure is said elsewhere.
      () => undefined,
    );
  }, [digest, stories]);
  return (
    <>
      {stories.value.map((story) => (
        <button
          key={story.title}
          type="button"
          aria-pressed={tourShown.value?.story.title === story.title}
          onClick={() => showTour(model, { story, step: 0 })}
        >
          {words.tour.start(story.title)}
        </button>
      ))}
    </>
  );
}
