import type { Badge } from './badges.ts';
import type { LayoutOptions } from './options.ts';
import { byText } from './order.ts';
import type { Side, SidedLink } from './profiles.ts';
import type { PlacedActor } from './sides.ts';

/** A point of the picture, in pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A link with its way from the actor to the badge. */
export type RoutedLink = SidedLink & {
  readonly badge: Badge;
  /** Start, two handles or corners, end. */
  readonly points: readonly [Point, Point, Point, Point];
  /** Whether it goes round the spine in a lane rather than across in a curve. */
  readonly lane: boolean;
  /** The same as the `d` of an SVG path. */
  readonly path: string;
};

const RADIUS = 18;

/** Leads every drawn link of an actor to its badge: they leave in the order of their ends. */
export function routesOf(
  actor: PlacedActor,
  badgeOf: ReadonlyMap<string, Badge>,
  options: LayoutOptions,
): readonly RoutedLink[] {
  const sides: readonly Side[] = ['left', 'right'];
  return sides.flatMap((side) => {
    const own = actor.links
      .flatMap((link) => {
        const badge = link.side === side ? badgeOf.get(link.id) : undefined;
        return badge ? [{ link, badge }] : [];
      })
      .toSorted(
        (one, other) => one.badge.cy - other.badge.cy || byText(one.link.id, other.link.id),
      );
    return own.map(({ link, badge }, index) => {
      const fan = (index - (own.length - 1) / 2) * Math.min(2.5, 9 / own.length);
      const from = { actor, side, fan, lanes: own.length - 1 - index };
      const way = actor.zone === 'both' ? lane(from, badge, options) : curve(from, badge, options);
      return { ...link, badge, ...way };
    });
  });
}

type Start = {
  readonly actor: PlacedActor;
  readonly side: Side;
  readonly fan: number;
  readonly lanes: number;
};
type Way = Pick<RoutedLink, 'points' | 'lane' | 'path'>;

/** A cubic with level ends, so that the links of one badge merge early. */
function curve({ actor, side, fan }: Start, badge: Badge, { mark }: LayoutOptions): Way {
  const sign = side === 'left' ? 1 : -1;
  const start = { x: actor.x + sign * (mark + 1), y: actor.y + fan };
  const end = { x: badge.tip, y: badge.cy };
  const run = (end.x - start.x) * sign;
  const first = { x: start.x + sign * run * 0.42, y: start.y };
  const second = { x: end.x - sign * run * 0.56, y: end.y };
  const path = `M${at(start)}C${at(first)} ${at(second)} ${at(end)}`;
  return { points: [start, first, second, end], lane: false, path };
}

/** Round the end of the spine: out, up beside the badges, in; the highest target outermost. */
function lane({ actor, side, fan, lanes }: Start, badge: Badge, options: LayoutOptions): Way {
  const sign = side === 'left' ? 1 : -1;
  const start = { x: actor.x - sign * (options.mark + 1), y: actor.y + fan };
  const end = { x: badge.tip, y: badge.cy };
  const x = end.x - sign * (options.lane + Math.min(10, options.lane / 2) * lanes);
  const radius = Math.min(RADIUS, options.lane);
  const low = { x, y: start.y };
  const high = { x, y: end.y };
  const path =
    `M${at(start)}H${x + sign * radius}Q${at(low)} ${x} ${start.y - radius}` +
    `V${end.y + radius}Q${at(high)} ${x + sign * radius} ${end.y}H${end.x}`;
  return { points: [start, low, high, end], lane: true, path };
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
