import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import { sentenceOf } from '../../store/announce.ts';
import { nameOf, type PositionNode } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { ownName } from '../own.ts';
import { StanceSign } from './chips.tsx';

type ButtonProps = Props & {
  readonly position: PositionNode;
  /** Which end to name, where the other is what the panel is about. */
  readonly names: 'actor' | 'target' | 'both';
};

/** A position in a list: the end that the panel is not about, and how it is known. */
export function PositionButton({ model, record, position, names }: ButtonProps): JSX.Element {
  const { id, stance, evidentiality, date } = position;
  return (
    <li>
      <button type="button" class="row" onClick={() => model.store.act(select(id))}>
        <StanceSign stance={stance} evidentiality={evidentiality} />
        <span>
          {names === 'both' ? (
            <b>{sentenceOf(record, position)}</b>
          ) : (
            <b {...ownName(position[names])}>{nameOf(record, position[names])}</b>
          )}
          <span class="src">
            {words.chip[stance]} · {words.known[evidentiality].toLowerCase()}
            {date !== null && ` · ${words.panel.date(date)}`}
          </span>
        </span>
      </button>
    </li>
  );
}
