import type { JSX } from 'preact';
import { go } from '../../store/actions.ts';
import { actorOf, compareWith, connect } from '../../store/pairs.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';

/** The ways from a selection to another: an actor beside it, and how it is connected to anything. */
export function Beside({ model, record, id }: Props & { readonly id: string }): JSX.Element {
  const place = model.place.value;
  const { act } = model.store;
  const actor = actorOf(record, id);
  return (
    <p class="foot beside">
      {actor !== null && (
        <button type="button" class="btn" onClick={() => act(go(compareWith(place, actor)))}>
          {words.panel.compareWith}
        </button>
      )}
      <button type="button" class="btn" onClick={() => act(go(connect(place, actor ?? id)))}>
        {words.panel.connectedTo}
      </button>
    </p>
  );
}
