import type { JSX } from 'preact';
import { relaxAll } from '../../store/actions.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';

type LeftOutProps = { readonly model: Model; readonly count: number };

/** How many positions are on record and do not count now: else they would pass for no evidence. */
export function LeftOut({ model, count }: LeftOutProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <p class="note">
      {words.panel.leftOut(count)}{' '}
      <button type="button" class="bare" onClick={() => model.store.act(relaxAll)}>
        {words.panel.letAllCount}
      </button>
    </p>
  );
}
