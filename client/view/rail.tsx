import type { JSX } from 'preact';
import { words } from '../words/words.ts';
import { type SideName, unfold } from './folds.ts';
import type { Model } from './model.ts';
import { focusPanel, PANEL_ID } from './panel/panel-focus.ts';

type RailProps = {
  readonly model: Model;
  readonly side: SideName;
  readonly label: string;
  readonly said: string;
};

const ENTER: Readonly<Record<SideName, () => void>> = {
  facets: () => document.getElementById('search')?.focus(),
  panel: focusPanel,
};

/** A side that is folded away: the way back to it, and what it would say. */
export function Rail({ model, side, label, said }: RailProps): JSX.Element {
  return (
    <aside
      class={`${side} rail`}
      aria-label={label}
      // The way to the evidence leads here where it is folded away.
      id={side === 'panel' ? PANEL_ID : undefined}
      tabIndex={-1}
    >
      <button
        type="button"
        class="icon"
        aria-label={words.unfold[side]}
        onClick={() => {
          unfold(model, side);
          // The button goes with the rail: the focus goes on in what has come.
          requestAnimationFrame(ENTER[side]);
        }}
      >
        <span class="turns" aria-hidden="true">
          {side === 'facets' ? '›' : '‹'}
        </span>
      </button>
      <span class="rail-said">{said}</span>
    </aside>
  );
}
