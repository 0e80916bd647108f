import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FAMILY } from '../layout/family.ts';
import type { StanceInput } from '../layout/input.ts';
import { linkId } from '../layout/links.ts';
import { sum } from '../layout/order.ts';
import { countLinks } from '../layout/waiting.ts';
import { countPositions } from '../store/selectors.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';

/** What is selected, and how much is drawn, summed up or hidden. */
export function StatusLine({ model, record }: Props): JSX.Element {
  const shown = countPositions(model.positions.value);
  const hidden = countPositions(record.positions.values()) - shown;
  const onMap = model.place.value.view === 'map' && model.room.value.width > 0;
  const input = onMap ? model.input.value : null;
  const lines = model.drawing.value?.scene.filter(({ form }) => form === 'link').length ?? null;
  // A selection changes none of it, and is to be told at once.
  const drawn = useMemo(
    () => (input ? drawnIn({ input, lines, hidden }) : words.listed(shown, hidden)),
    [input, lines, shown, hidden],
  );
  return (
    <div class="status">
      <span class="said" title={model.said.value}>
        {model.said.value}
      </span>
      <span class="gap" title={drawn}>
        {drawn}
      </span>
    </div>
  );
}

type Drawn = {
  readonly input: StanceInput;
  /** The lines of a picture without sides: rings may leave some out. Null where it has sides, and only there do links wait. */
  readonly lines: number | null;
  readonly hidden: number;
};

function drawnIn({ input, lines, hidden }: Drawn): string {
  if (input.crowded) return words.summed(standIns(input), hidden);
  const { positions } = input;
  const mute = new Set(
    positions
      .filter(({ stance }) => FAMILY[stance] === 'none')
      .map(({ actor, member, target, stance }) =>
        linkId({ actor: member ?? actor, target, stance }),
      ),
  );
  if (lines !== null) return words.drawn(lines, mute.size, hidden);
  const { drawn, wait } = countLinks(input);
  if (wait === 0) return words.drawn(drawn, mute.size, hidden);
  return words.drawn(drawn, mute.size, hidden) + words.waiting(wait);
}

/** How many marks and rows stand for how many actors and texts. */
function standIns({ actors, groups }: StanceInput) {
  const rows = groups.flatMap(({ targets }) => targets);
  return {
    marks: actors.length,
    actors: sum(actors.map(({ members }) => members)),
    rows: rows.length,
    texts: new Set(rows.flatMap(({ holds }) => holds)).size,
  };
}
