import type { JSX } from 'preact';
import { go } from '../store/actions.ts';
import { NO_FILTER } from '../store/state.ts';
import { NO_WINDOW } from '../store/window.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';
import { StoryButtons } from './tour/story-buttons.tsx';

/** Questions in words, written from the record; each leads to a finished view. */
export function Questions({ model }: Props): JSX.Element {
  const { selection } = model.place.value;
  return (
    <nav class="ask" aria-label={words.questions}>
      <span class="lead">{words.ask}</span>
      {model.questions.value.map(({ id, text, size, leadsTo }) => (
        <button
          key={id}
          type="button"
          aria-pressed={selection !== null && leadsTo.selection === selection}
          onClick={() =>
            model.store.act(go({ view: 'map', filter: NO_FILTER, window: NO_WINDOW, ...leadsTo }))
          }
        >
          {text} <b>{size}</b>
        </button>
      ))}
      <StoryButtons model={model} />
    </nav>
  );
}
