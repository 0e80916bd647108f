import type { JSX } from 'preact';
import { FAMILY } from '../layout/family.ts';
import { linkId } from '../layout/links.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';

/** What is selected, and how much is drawn or hidden. */
export function StatusLine({ model, record }: Props): JSX.Element {
  const positions = model.positions.value;
  const drawn = model.input.value?.positions ?? [];
  const links = new Set(drawn.flatMap((one) => (FAMILY[one.stance] === 'none' ? [] : linkId(one))));
  const mute = new Set(positions.filter(({ stance }) => FAMILY[stance] === 'none').map(linkId));
  const hidden = record.positions.size - positions.length;
  return (
    <div class="status">
      <span class="said">{model.said.value}</span>
      <span class="gap">
        {model.place.value.view === 'map'
          ? words.drawn(links.size, mute.size, hidden)
          : words.listed(positions.length, hidden)}
      </span>
    </div>
  );
}
