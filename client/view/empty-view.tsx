import type { JSX } from 'preact';
import { relax, relaxAll, setDial } from '../store/actions.ts';
import { bestToRelax } from '../store/selectors.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';

/** Nothing matches: says so, and which filter to let go. */
export function EmptyView({ model, record }: Props): JSX.Element {
  const { act } = model.store;
  const best = bestToRelax({ record, place: model.place.value });
  return (
    <div class="empty">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyText}</p>
      {best !== null && (
        <button
          type="button"
          class="btn main"
          onClick={() => act(best === 'dial' ? setDial('INFERRED') : relax(best))}
        >
          {words.relax(best)}
        </button>
      )}
      <button type="button" class="btn" onClick={() => act(relaxAll)}>
        {words.relaxAll}
      </button>
    </div>
  );
}
