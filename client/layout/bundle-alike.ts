import { clustersOf, type Vector } from './clusters.ts';
import { FAMILIES } from './family.ts';
import type { StanceActor, StanceInput } from './input.ts';
import { linksOf } from './links.ts';
import { gather } from './order.ts';
import { type Profile, profilesOf, type Zone } from './profiles.ts';

/** How a crowd is bundled. */
export type Bundling = {
  /** Actors that stand for themselves, whatever others do. */
  readonly kept: ReadonlySet<string>;
  /** Bundles that are parted further. */
  readonly open: ReadonlySet<string>;
  /** The name of several, from the first and how many more. */
  readonly nameOf: (first: string, more: number) => string;
};

/** Most marks in each part of the picture. */
const MOST: Readonly<Record<Zone, number>> = { left: 11, right: 11, both: 6, quiet: 6 };
/** Most marks that an opened bundle is parted into. */
const PARTS = 7;
/** Up to so many members, an opened bundle lets them all stand for themselves. */
const FEW = 12;

/** Makes one mark of those who stand alike, so that a crowd has few; nobody is lost, and each mark opens. */
export function bundleAlike(input: StanceInput, bundling: Bundling): StanceInput {
  const profiles = profilesOf(input.actors, linksOf(input.positions));
  const loose = profiles.filter(({ id }) => !bundling.kept.has(id));
  const zones = [...gather(loose, ({ zone }) => zone).values()];
  const sets = zones
    .filter((own) => own.length > most(own))
    .flatMap((own) => parted(own, most(own)).flatMap((set) => opened(set, bundling.open)))
    .filter(({ length }) => length > 1);
  const into = new Map(sets.flatMap((set) => set.map(({ id }) => [id, bundleId(set)] as const)));
  return {
    ...input,
    actors: [
      ...input.actors.filter(({ id }) => !into.has(id)),
      ...sets.map((set) => bundleOf(set, bundling)),
    ],
    positions: input.positions.map((position) => {
      const actor = into.get(position.actor);
      return actor === undefined ? position : { ...position, actor, member: position.actor };
    }),
  };
}

function most([first]: readonly Profile[]): number {
  return MOST[first?.zone ?? 'quiet'];
}

/** What of a bundle stands: itself, or where it is open its parts. */
function opened(
  set: readonly Profile[],
  open: ReadonlySet<string>,
): readonly (readonly Profile[])[] {
  if (!open.has(bundleId(set)) || set.length === 1) return [set];
  if (set.length <= FEW) return set.map((one) => [one]);
  const parts = parted(set, PARTS);
  // Who all stand alike cannot be parted: they stand one by one.
  return parts.length === 1 ? set.map((one) => [one]) : parts.flatMap((part) => opened(part, open));
}

function parted(set: readonly Profile[], into: number): readonly (readonly Profile[])[] {
  return clustersOf(vectorsOf(set), into).map((places) => places.flatMap((at) => set[at] ?? []));
}

/** Where actors stand: on each row, the share of each family in what the actor said. */
function vectorsOf(profiles: readonly Profile[]): readonly Vector[] {
  const rows = [...new Set(profiles.flatMap(({ links }) => links.map(({ target }) => target)))];
  const placeOf = new Map(rows.map((row, index) => [row, index * FAMILIES.length]));
  return profiles.map(({ links }) => {
    const vector = Array.from({ length: rows.length * FAMILIES.length }, () => 0);
    for (const [row, own] of gather(links, ({ target }) => target)) {
      for (const { family } of own) {
        vector[(placeOf.get(row) ?? 0) + FAMILIES.indexOf(family)] = 1 / own.length;
      }
    }
    return vector;
  });
}

function bundleId(set: readonly Profile[]): string {
  return `bundle:${set[0]?.id ?? ''}:${set.length}`;
}

function bundleOf(set: readonly Profile[], { nameOf }: Bundling): StanceActor {
  const [first] = set;
  if (first === undefined) throw new RangeError('nothing to bundle');
  const { kind, code, name } = first;
  const members = set.length;
  return { id: bundleId(set), kind, code, name: nameOf(name, members - 1), members };
}
