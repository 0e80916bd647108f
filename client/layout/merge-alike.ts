import type { StanceActor, StanceInput, StancePosition } from './input.ts';
import { linksOf } from './links.ts';
import { gather } from './order.ts';
import { type Profile, profilesOf } from './profiles.ts';

/** How actors are merged. */
export type Merging = {
  /** Most actors on a side that stand each for itself. */
  readonly most: number;
  /** Actors that are never merged. */
  readonly kept: ReadonlySet<string>;
  /** The name of several, from the first and how many more. */
  readonly nameOf: (first: string, more: number) => string;
};

/** Where a side is too long: actors with equal profiles become one, which counts its members. */
export function mergeAlike(input: StanceInput, merging: Merging): StanceInput {
  const profiles = profilesOf(input.actors, linksOf(input.positions));
  const long = (['left', 'right', 'quiet'] as const).filter(
    (side) => profiles.filter(({ zone }) => zone === side).length > merging.most,
  );
  const mergeable = profiles.filter(
    ({ id, zone }) => long.some((side) => side === zone) && !merging.kept.has(id),
  );
  const sets = [...gather(mergeable, profileKey).values()].filter(({ length }) => length > 1);
  if (sets.length === 0) return input;
  const into = new Map(sets.flatMap((set) => set.map(({ id }) => [id, mergedId(set)] as const)));
  return {
    ...input,
    actors: [
      ...input.actors.filter(({ id }) => !into.has(id)),
      ...sets.map((set) => mergedActor(set, merging)),
    ],
    positions: input.positions.map((position) => moved(position, into)),
  };
}

function profileKey({ zone, links }: Profile): string {
  return [zone, ...links.map(({ target, family }) => `${target}|${family}`).toSorted()].join(' ');
}

function mergedId([first]: readonly Profile[]): string {
  return `merged:${first?.id ?? ''}`;
}

function mergedActor(set: readonly Profile[], { nameOf }: Merging): StanceActor {
  const [first] = set;
  if (first === undefined) throw new RangeError('nothing to merge');
  const { kind, code, name } = first;
  const members = set.length;
  return { id: mergedId(set), kind, code, name: nameOf(name, members - 1), members };
}

function moved(position: StancePosition, into: ReadonlyMap<string, string>): StancePosition {
  const actor = into.get(position.actor);
  return actor === undefined ? position : { ...position, actor, member: position.actor };
}
