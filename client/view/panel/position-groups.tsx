import type { JSX } from 'preact';
import { FAMILIES, FAMILY } from '../../layout/family.ts';
import type { PositionNode } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { PositionButton } from './position-button.tsx';

type GroupsProps = Props & {
  readonly positions: readonly PositionNode[];
  readonly names: 'actor' | 'target';
};

/** Positions by family of stance, against first. */
export function PositionGroups({ model, record, positions, names }: GroupsProps): JSX.Element {
  const families = FAMILIES.toReversed().filter((family) => family !== 'none');
  return (
    <>
      {[...families, 'none' as const].map((family) => {
        const own = positions.filter(({ stance }) => FAMILY[stance] === family);
        if (own.length === 0) return null;
        // As elsewhere each counts once, however often it spoke.
        const heard = new Set(own.map((position) => position[names])).size;
        return (
          <section key={family}>
            <h3>
              {words.panel.groups[family]} <span class="num">{heard}</span>
              {heard < own.length && (
                <span class="small quiet"> {words.panel.inPositions(own.length)}</span>
              )}
            </h3>
            <ul class="rows">
              {own.map((position) => (
                <PositionButton
                  key={position.id}
                  model={model}
                  record={record}
                  position={position}
                  names={names}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
