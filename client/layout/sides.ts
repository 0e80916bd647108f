import type { Badge } from './badges.ts';
import type { LayoutOptions } from './options.ts';
import { byId, byText, sum } from './order.ts';
import type { Profile, Side } from './profiles.ts';
import { halfOf, labelOf, widthOf } from './side-label.ts';
import { crossingsOf, type Sifting, sift } from './sift.ts';
import { spreadAround } from './spread.ts';

/** An actor with its place. */
export type PlacedActor = Profile & {
  readonly x: number;
  readonly y: number;
  readonly labelX: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** Whether the name is set in the type of captions. */
  readonly small?: boolean;
};

/** The actors of one side in their order, and how often their links cross. */
export type PlacedSide = { readonly actors: readonly PlacedActor[]; readonly crossings: number };

/** What a side is placed against: the badges by link, and the reach of the spine. */
export type SideSpace = {
  readonly side: Side;
  readonly badgeOf: ReadonlyMap<string, Badge>;
  readonly low: number;
  readonly high: number;
};

type Reach = {
  readonly profile: Profile;
  readonly badges: readonly Badge[];
  readonly want: number;
};

/** Orders and places the actors of one side. */
export function placeSide(
  profiles: readonly Profile[],
  { side, badgeOf, low, high }: SideSpace,
  options: LayoutOptions,
): PlacedSide {
  const reaches = profiles
    .filter(({ zone }) => zone === side)
    .map((profile) => pinned(reachOf(profile, badgeOf), { low, high, pins: options.pins }))
    .toSorted(byWish);
  const crossings = reaches.map((upper) => reaches.map((lower) => crossed(upper, lower)));
  const kin = reaches.map((one) =>
    reaches.map((other) => alike(one, other) + fellows(one, other, options)),
  );
  const start = reaches.map((_, index) => index);
  const idOf = (index: number) => reaches[index]?.profile.id ?? '';
  // Who is pinned keeps its place, and others are tried round it.
  const turns = start
    .filter((index) => !options.pins.has(idOf(index)))
    .toSorted((one, other) => byText(idOf(one), idOf(other)));
  const penalty = crowding(reaches, { low, high, options });
  const order = sift(start, { turns, crossings, kin, kinship: options.kinship, ...penalty });
  const sorted = order.flatMap((index) => reaches[index] ?? []);
  const [least, most] = options.actorGap;
  const tall = reaches.map(({ profile }) => labelOf(profile, options).lines.length);
  const steps = order.slice(1).map((item, place) => {
    const above = order[place] ?? 0;
    const wished = least + Math.max(0, 1 - (kin[above]?.[item] ?? 0)) * (most - least);
    const lines = ((tall[above] ?? 1) + (tall[item] ?? 1)) / 2;
    return Math.max(wished, lines * options.row.line + APART);
  });
  const fixed = sorted.map(({ profile }) => options.pins.has(profile.id));
  const ys = spreadAround({ wanted: sorted.map(({ want }) => want), steps, low, high, fixed });
  const rows = sorted.map(({ profile }, index) => ({ profile, y: ys[index] ?? low }));
  return { actors: label(rows, side, options), crossings: crossingsOf(order, crossings) };
}

/** Pixels between the names of neighbours. */
const APART = 4;

function reachOf(profile: Profile, badgeOf: ReadonlyMap<string, Badge>): Reach {
  const badges = profile.links.flatMap(({ id }) => badgeOf.get(id) ?? []);
  return { profile, badges, want: sum(badges.map(({ cy }) => cy)) / (badges.length || 1) };
}

type Pinning = Pick<SideSpace, 'low' | 'high'> & Pick<LayoutOptions, 'pins'>;

/** Who is pinned wants to be where it was put. */
function pinned(reach: Reach, { low, high, pins }: Pinning): Reach {
  const pin = pins.get(reach.profile.id);
  return pin === undefined ? reach : { ...reach, want: low + (pin.y / 1000) * (high - low) };
}

/** More than any crossing saves. */
const TOO_MANY = 1000;

/** Where some are pinned: counts who would stand between two of them without room. */
function crowding(
  reaches: readonly Reach[],
  { low, high, options }: Pick<SideSpace, 'low' | 'high'> & { readonly options: LayoutOptions },
): Pick<Sifting, 'penalty'> {
  const pinnedY = reaches.map(({ profile, want }) => (options.pins.has(profile.id) ? want : null));
  if (pinnedY.every((y) => y === null)) return {};
  const step = options.actorGap[0];
  const penalty = (order: readonly number[]) => {
    let [from, count, beyond] = [low - step, 0, 0];
    for (const index of [...order, -1]) {
      const y = index < 0 ? high + step : (pinnedY[index] ?? null);
      if (y === null) {
        count += 1;
        continue;
      }
      beyond += Math.max(0, (count + 1) * step - (y - from));
      [from, count] = [y, 0];
    }
    return (beyond / step) * TOO_MANY;
  };
  return { penalty };
}

function byWish(one: Reach, other: Reach): number {
  return (
    one.want - other.want ||
    (one.profile.mean ?? 0) - (other.profile.mean ?? 0) ||
    other.profile.degree - one.profile.degree ||
    byId(one.profile, other.profile)
  );
}

function crossed(upper: Reach, lower: Reach): number {
  return sum(
    upper.badges.map((above) => lower.badges.filter((below) => above.cy > below.cy).length),
  );
}

/** Share of the badges of either that both lead to: the Jaccard index. */
function alike(one: Reach, other: Reach): number {
  const mine = new Set(one.badges);
  const theirs = new Set(other.badges);
  const common = [...mine].filter((badge) => theirs.has(badge)).length;
  return common / (mine.size + theirs.size - common || 1);
}

/** What it is worth that two of one group stand together: more than all that they may have in common. */
const FELLOWS = 2;

function fellows({ profile }: Reach, other: Reach, { groupOf }: LayoutOptions): number {
  const group = groupOf.get(profile.id);
  return group !== undefined && group === groupOf.get(other.profile.id) ? FELLOWS : 0;
}

type LabelRow = { readonly profile: Profile; readonly y: number };

/** Labels take the room that they need, measured bold so that selecting moves nothing. */
function label(
  rows: readonly LabelRow[],
  side: Side,
  options: LayoutOptions,
): readonly PlacedActor[] {
  const { mark, inset, width } = options;
  const profiles = rows.map(({ profile }) => profile);
  const room = roomOf(profiles, options);
  return rows.map(({ profile, y }) => {
    const further = room + Math.round((1 - Math.abs(profile.mean ?? 0)) * inset);
    const half = halfOf(profile, mark);
    const x = side === 'left' ? further : width - further;
    const labelX = side === 'left' ? x - half - 6 : x + half + 6;
    const anchor = side === 'left' ? 'end' : 'start';
    return { ...profile, ...labelOf(profile, options), x, y, labelX, anchor };
  });
}

/** Pixels from the edge to the marks of a side. */
export function roomOf(profiles: readonly Profile[], options: LayoutOptions): number {
  const { margin, mark, labels } = options;
  const widths = profiles.map((profile) => {
    // Where names are codes, a mark with a number in it is the wider of the two.
    const more = labels === 'code' ? halfOf(profile, mark) - mark : 0;
    return widthOf(labelOf(profile, options), options) + more;
  });
  return margin + mark + 6 + Math.max(0, ...widths);
}
