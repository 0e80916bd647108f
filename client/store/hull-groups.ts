import type { HullGroup } from '../layout/hull-items.ts';
import type { StanceInput } from '../layout/input.ts';
import { membersOf } from './picture.ts';
import type { PositionNode } from './record.ts';

/** Those who belong together, by the ids of actors. */
export type Together = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
};

/** Most groups that are outlined: more are no longer told apart. */
const MOST = 8;

/** Most actors that groups take out of marks of several: beyond, the picture would be of nothing else. */
const MOST_APART = 40;

/** Who stands for itself, so that a group can be outlined: members who speak, of groups with two of them. */
export function standApart(
  groups: readonly Together[],
  positions: readonly Pick<PositionNode, 'actor'>[],
): readonly string[] {
  const speaking = new Set(positions.map(({ actor }) => actor));
  const own = groups
    .map(({ members }) => members.filter((id) => speaking.has(id)))
    .filter((members) => members.length > 1);
  const all = [...new Set(own.flat())].toSorted();
  return all.length > MOST_APART ? [] : all;
}

/**
 * The groups that the picture can outline: those of which two marks are drawn, the largest first. A mark of
 * several belongs to a group if all of them do.
 */
export function hullGroups(groups: readonly Together[], input: StanceInput): readonly HullGroup[] {
  const marks = input.actors.map(({ id, members }) => ({
    id,
    held: members > 1 ? membersOf(input, id) : [id],
  }));
  return groups
    .map(({ id, name, members }) => {
      const all = new Set(members);
      const own = marks.filter(({ held }) => held.length > 0 && held.every((one) => all.has(one)));
      return { id, name, members: new Set(own.map((mark) => mark.id)) };
    })
    .filter(({ members }) => members.size > 1)
    .toSorted((one, other) => other.members.size - one.members.size)
    .slice(0, MOST)
    .map((group, index) => ({ ...group, number: index + 1 }));
}
