import type { JSX } from 'preact';
import { words } from '../words/words.ts';
import { type SideName, unfold } from './folds.ts';
import type { Model } from './model.ts';

type RailProps = {
  readonly model: Model;
  readonly side: SideName;
  readonly label: string;
  readonly said: string;
};

/** A side that is folded away: the way back to it, and what it would say. */
export function Rail({ model, side, label, said }: RailProps): JSX.Element {
  return (
    <aside class={`${side} rail`} aria-label={label}>
      <button
        type="button"
        class="icon"
        aria-label={words.unfold[side]}
        onClick={() => unfold(model, side)}
      >
        <span class="turns" aria-hidden="true">
          {side === 'facets' ? '›' : '‹'}
        </span>
      </button>
      <span class="rail-said">{said}</span>
    </aside>
  );
}
