/**
 * Stance layout
 * =============
 *
 * Reads as a sentence: who (left) is against what (middle), and who (right) is for it. What is at
 * stake stands in the order of the texts; an actor stands near what it speaks to, and further in
 * the more its positions differ in sign.
 *
 * Choice: places come from data alone, ties by id, so that the same record gives the same picture
 * everywhere; no random start, no state.
 */
import type { Badge } from './badges.ts';
import type { StanceInput } from './input.ts';
import { linksOf } from './links.ts';
import type { LayoutOptions } from './options.ts';
import { type Profile, profilesOf } from './profiles.ts';
import { type RoutedLink, routesOf } from './routes.ts';
import { type Shelf, shelfOf } from './shelf.ts';
import { type PlacedActor, placeSide, roomOf } from './sides.ts';
import { type Spine, spineOf } from './spine.ts';
import { waitingLinks } from './waiting.ts';

/** Where everything stands, in pixels from the top left. */
export type Geometry = {
  readonly width: number;
  readonly height: number;
  readonly spine: Spine;
  readonly left: readonly PlacedActor[];
  readonly right: readonly PlacedActor[];
  readonly shelf: Shelf;
  readonly links: readonly RoutedLink[];
  /** Ids of the links that are drawn only for what is chosen. */
  readonly waiting: ReadonlySet<string>;
  /** How far the sides reach, from top to bottom. */
  readonly reach: { readonly low: number; readonly high: number };
  /** How often links of one side cross. */
  readonly crossings: number;
};

/** Lays a record out by stance. */
export function stanceLayout(input: StanceInput, given: LayoutOptions): Geometry {
  const profiles = profilesOf(input.actors, linksOf(input.positions));
  const options = { ...given, shift: shiftOf(profiles, given) };
  const links = profiles.flatMap((profile) => profile.links);
  const spine = spineOf(input.groups, links, options);
  const badgeOf = badgesByLink(spine);
  const reach = { badgeOf, low: options.top + 18, high: lowest(profiles, spine, options) };
  const left = placeSide(profiles, { ...reach, side: 'left' }, options);
  const right = placeSide(profiles, { ...reach, side: 'right' }, options);
  const shelf = shelfOf(profiles, reach.high + 36, options);
  const placed = [...left.actors, ...right.actors, ...shelf.both];
  return {
    width: options.width,
    height: Math.max(options.height, shelf.bottom),
    spine,
    left: left.actors,
    right: right.actors,
    shelf,
    reach: { low: reach.low, high: reach.high },
    links: placed.flatMap((actor) => routesOf(actor, badgeOf, options)),
    waiting: waitingLinks(input, profiles),
    crossings: left.crossings + right.crossings,
  };
}

/** Where names are codes, a side with wider names takes its room from the other, within bounds. */
function shiftOf(profiles: readonly Profile[], options: LayoutOptions): number {
  if (options.labels === 'name') return 0;
  const [left, right] = (['left', 'right'] as const).map((side) =>
    roomOf(
      profiles.filter(({ zone }) => zone === side),
      options,
    ),
  );
  const wished = ((left ?? 0) - (right ?? 0)) / 2;
  return Math.max(-MOST_SHIFT, Math.min(MOST_SHIFT, wished));
}

/** Pixels that the spine gives way at most. */
const MOST_SHIFT = 24;

/** How far down the sides reach: to the end of the spine, or further where a side is long. */
function lowest(profiles: readonly Profile[], spine: Spine, options: LayoutOptions): number {
  const longest = Math.max(
    ...['left', 'right'].map((side) => profiles.filter(({ zone }) => zone === side).length),
  );
  return Math.max(
    spine.bottom - 14,
    options.top + 18 + longest * (options.crowded || longest > FEW ? LINES_STEP : MIN_STEP),
  );
}

/** Up to so many on a side, names of two lines find room between those of one. */
const FEW = 16;
const MIN_STEP = 26;
/** Where most names stand in two lines. */
const LINES_STEP = 38;

function badgesByLink({ rows }: Spine): ReadonlyMap<string, Badge> {
  return new Map(
    rows.flatMap(({ badges }) =>
      badges.flatMap((badge) => badge.links.map((link) => [link, badge] as const)),
    ),
  );
}
