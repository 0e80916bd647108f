import { ACTOR_KINDS, type ActorKind } from '../../queries/vocabulary.ts';
import type { StanceActor, StanceInput } from './input.ts';
import { linksOf } from './links.ts';
import { profilesOf, type Zone } from './profiles.ts';

/** How actors beside the negotiation are folded. */
export type Folding = {
  /** Most actors on a side that stand each for itself. */
  readonly most: number;
  /** Actors that may be folded. */
  readonly beside: ReadonlySet<string>;
  /** Groups that stay open: a side and a kind, such as `right:ORGANISATION`. */
  readonly open: ReadonlySet<string>;
  readonly nameOf: (kind: ActorKind, count: number) => string;
  /** What stands for the name where room is short. */
  readonly code: string;
};

const ZONES: readonly Zone[] = ['left', 'right', 'both', 'quiet'];

/** Where a side is too long: those beside the negotiation become one mark a kind, which opens. */
export function foldBeside(input: StanceInput, folding: Folding): StanceInput {
  const profiles = profilesOf(input.actors, linksOf(input.positions));
  const sets = ZONES.flatMap((zone) => {
    const side = profiles.filter((profile) => profile.zone === zone);
    if (side.length <= folding.most) return [];
    return ACTOR_KINDS.map((kind) => ({
      group: `${zone}:${kind}`,
      kind,
      members: side.filter((one) => one.kind === kind && folding.beside.has(one.id)),
    }));
  }).filter(({ group, members }) => members.length > 1 && !folding.open.has(group));
  const into = new Map(
    sets.flatMap(({ group, members }) => members.map(({ id }) => [id, `more:${group}`] as const)),
  );
  const folded = sets.map(({ group, kind, members }): StanceActor => {
    const name = folding.nameOf(kind, members.length);
    return { id: `more:${group}`, name, code: folding.code, kind, members: members.length };
  });
  return {
    ...input,
    actors: [...input.actors.filter(({ id }) => !into.has(id)), ...folded],
    positions: input.positions.map((position) => {
      const actor = into.get(position.actor);
      return actor === undefined ? position : { ...position, actor, member: position.actor };
    }),
  };
}
