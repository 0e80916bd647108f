import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import { Heading } from './heading.tsx';

type UnknownProps = { readonly model: Model; readonly id: string };

/** An id that nothing on record has: why that may be, and the ways on. */
export function UnknownPanel({ model, id }: UnknownProps): JSX.Element {
  return (
    <>
      <Heading>{words.panel.unknown(id)}</Heading>
      <p class="small quiet">{words.panel.unknownWhy}</p>
      <p class="unknown-acts">
        <button
          type="button"
          class="btn"
          onClick={() => document.getElementById('search')?.focus()}
        >
          {words.panel.searchInstead}
        </button>
        <button type="button" class="btn" onClick={() => model.store.act(select(null))}>
          {words.panel.letGo}
        </button>
      </p>
    </>
  );
}
