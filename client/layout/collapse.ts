import type { StanceGroup, StanceInput, StancePosition } from './input.ts';
import { gather } from './order.ts';

/** What stands behind a collapsed node. */
export type Collapsing = {
  /** Nodes that are collapsed; those that are not in the picture are passed over. */
  readonly nodes: readonly string[];
  /** Actors and targets that stay in any case. */
  readonly kept: ReadonlySet<string>;
};

/** Takes out who and what is linked with nobody but a collapsed node; the node says for how many it stands. */
export function collapseNodes(input: StanceInput, { nodes, kept }: Collapsing): StanceInput {
  const away = new Map<string, number>();
  const left = nodes.reduce((now, node) => {
    const gone = hangersOn(now.positions, node).filter((id) => !kept.has(id));
    if (gone.length === 0) return now;
    away.set(node, headsIn(now, gone));
    return without(now, new Set(gone));
  }, input);
  return { ...left, away };
}

/** The ids of all that are linked with a node and with nothing else. */
function hangersOn(positions: readonly StancePosition[], node: string): readonly string[] {
  const touching = positions.filter(({ actor, target }) => actor === node || target === node);
  const others = new Set(touching.map(({ actor, target }) => (actor === node ? target : actor)));
  const byActor = gather(positions, ({ actor }) => actor);
  const byTarget = gather(positions, ({ target }) => target);
  return [...others].filter((other) =>
    [...(byActor.get(other) ?? []), ...(byTarget.get(other) ?? [])].every(
      ({ actor, target }) => actor === node || target === node,
    ),
  );
}

/** How many are behind some nodes, where one may stand for several. */
function headsIn({ actors }: StanceInput, ids: readonly string[]): number {
  const members = new Map(actors.map((actor) => [actor.id, actor.members]));
  return ids.reduce((sum, id) => sum + (members.get(id) ?? 1), 0);
}

function without(input: StanceInput, gone: ReadonlySet<string>): StanceInput {
  return {
    ...input,
    actors: input.actors.filter(({ id }) => !gone.has(id)),
    groups: input.groups.flatMap((group) => emptied(group, gone)),
    positions: input.positions.filter(({ actor, target }) => !gone.has(actor) && !gone.has(target)),
  };
}

/** A group without some rows; nothing where none is left. */
function emptied(group: StanceGroup, gone: ReadonlySet<string>): readonly StanceGroup[] {
  const targets = group.targets.filter(({ id, head }) => head || !gone.has(id));
  return targets.length === 0 ? [] : [{ ...group, targets }];
}
