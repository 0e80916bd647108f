import type { JSX } from 'preact';
import { sum } from '../../layout/order.ts';
import type { Moment } from '../../store/moments.ts';
import { countPositions } from '../../store/selectors.ts';
import type { Window } from '../../store/window.ts';
import { viewWords as words } from '../../words/words.ts';

type ShownProps = { readonly moments: readonly Moment[]; readonly window: Window };

/** How much is shown, and from when to when: told aloud as it changes. */
export function Shown({ moments, window }: ShownProps): JSX.Element {
  const events = moments.flatMap((moment) => moment.events);
  const shown = {
    positions: countPositions(events.flatMap(({ positions }) => positions)),
    changes: sum(events.map(({ changes }) => changes.length)),
  };
  return (
    <p class="quiet small" role="status">
      {words.timeline.shown(shown, words.timeline.window(window))}
    </p>
  );
}
