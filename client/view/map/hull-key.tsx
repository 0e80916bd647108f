import type { JSX } from 'preact';
import type { HullGroup } from '../../layout/hull-items.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Groups } from './use-hulls.ts';

type KeyProps = {
  readonly found: Groups;
  /** Those of them that the picture can outline. */
  readonly groups: readonly HullGroup[];
};

/** What the outlines are: the number on each, its name, and how many marks it is around. */
export function HullKey({ found, groups }: KeyProps): JSX.Element {
  if (found === 'waiting') return <p class="hull-key">{words.viewWaiting}</p>;
  if (found === 'failed') return <p class="hull-key">{words.map.hullsFailed}</p>;
  if (groups.length === 0) return <p class="hull-key">{words.map.noHulls}</p>;
  return (
    <ul class="hull-key" aria-label={words.map.hullKey}>
      {groups.map(({ id, name, number, members }) => (
        <li key={id}>
          <span class={`hull-sign hull-${(number - 1) % 3}`} aria-hidden="true">
            {number}
          </span>
          <span title={name}>{words.map.hullName(name, members.size)}</span>
        </li>
      ))}
    </ul>
  );
}
