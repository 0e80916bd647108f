import type { JSX } from 'preact';
import { show } from '../store/actions.ts';
import { PAGES } from '../store/state.ts';
import { words } from '../words/words.ts';
import type { Model } from './model.ts';

/** The ways to the pages about the record as a whole. */
export function PageLinks({ model }: { readonly model: Model }): JSX.Element {
  const { view } = model.place.value;
  return (
    <nav class="pages" aria-label={words.page}>
      {PAGES.map((page) => (
        <button
          key={page}
          type="button"
          class="icon"
          aria-pressed={view === page}
          onClick={() => model.store.act(show(view === page ? 'map' : page))}
        >
          {words.record.pages[page]}
        </button>
      ))}
    </nav>
  );
}
