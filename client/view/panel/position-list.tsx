import type { JSX } from 'preact';
import type { PositionNode } from '../../store/record.ts';
import type { Props } from '../model.ts';
import { PositionButton } from './position-button.tsx';

type ListProps = Props & { readonly positions: readonly PositionNode[] };

/** Positions one under another, each named by both of its ends. */
export function PositionList({ model, record, positions }: ListProps): JSX.Element {
  return (
    <ul class="rows">
      {positions.map((position) => (
        <PositionButton
          key={position.id}
          model={model}
          record={record}
          position={position}
          names="both"
        />
      ))}
    </ul>
  );
}
