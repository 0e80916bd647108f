import { EVIDENTIALITIES } from '../../queries/vocabulary.ts';
import { FAMILIES, type Family } from './family.ts';
import type { LayoutOptions } from './options.ts';
import { sum } from './order.ts';
import type { Side, SidedLink } from './profiles.ts';

/** Where the links of one family meet a target: a sign and the number of actors behind it. */
export type Badge = {
  readonly id: string;
  readonly target: string;
  readonly side: Side;
  readonly family: Family;
  readonly count: number;
  /** Whether every position behind it is inferred. */
  readonly inferred: boolean;
  readonly links: readonly string[];
  readonly x: number;
  /** Middle of the badge. */
  readonly cy: number;
  readonly w: number;
  readonly h: number;
  /** Where its links end. */
  readonly tip: number;
};

/** Badges of one side of one target, before they have a place. */
export type BadgeStack = {
  readonly side: Side;
  readonly parts: readonly { readonly family: Family; readonly links: readonly SidedLink[] }[];
};

const INFERRED = EVIDENTIALITIES.indexOf('INFERRED');

/** The stacks of a target: one a side, one part a family. */
export function stacksOf(links: readonly SidedLink[]): readonly BadgeStack[] {
  const sides: readonly Side[] = ['left', 'right'];
  return sides.map((side) => ({
    side,
    parts: FAMILIES.map((family) => ({
      family,
      links: links.filter((link) => link.side === side && link.family === family),
    })).filter(({ links: own }) => own.length > 0),
  }));
}

/** Height of the tallest of some stacks. */
export function stackHeight(stacks: readonly BadgeStack[], options: LayoutOptions): number {
  const { badge } = options;
  if (areBars(options)) return stacks.some(({ parts }) => parts.length > 0) ? badge.h : 0;
  return Math.max(
    0,
    ...stacks.map(({ parts }) => parts.length * (badge.h + badge.gap) - badge.gap),
  );
}

/** Whether badges stand side by side and grow outwards; a narrow picture has no room for that, and stacks them. */
function areBars({ crowded, labels }: LayoutOptions): boolean {
  return crowded && labels === 'name';
}

/** The place that a stack has: the target it belongs to, the middle of its row, and the spine. */
export type StackPlace = {
  readonly target: string;
  readonly middle: number;
  readonly spineX: number;
  /** Most actors behind any badge of the picture, where badges grow; no number makes none grow. */
  readonly most?: number;
};

/** Sets the badges of a stack beside its row. */
export function placeStack(
  stack: BadgeStack,
  place: StackPlace,
  options: LayoutOptions,
): readonly Badge[] {
  if (areBars(options)) return placeBars(stack, place, options);
  const { side, parts } = stack;
  const { target, middle, spineX, most = Number.POSITIVE_INFINITY } = place;
  const { badge, spineWidth, crowded } = options;
  const step = badge.h + badge.gap;
  const top = Math.floor(middle - (parts.length * step - badge.gap) / 2) + 0.5;
  return parts.map((part, index) => {
    const told = badgeOf(part, { target, side });
    const w = crowded ? LEAST + Math.round((NARROW_GROWTH * told.count) / most) : badge.w;
    const x = side === 'left' ? spineX - w - 3 : spineX + spineWidth + 3;
    const tip = side === 'left' ? x - 1 : x + w + 1;
    return { ...told, x, cy: top + index * step + badge.h / 2, w, h: badge.h, tip };
  });
}

/** Sets the badges of a crowd side by side, each as much wider as there are more actors behind it. */
function placeBars(
  { side, parts }: BadgeStack,
  { target, middle, spineX, most = Number.POSITIVE_INFINITY }: StackPlace,
  { badge, spineWidth }: LayoutOptions,
): readonly Badge[] {
  const outward = side === 'left' ? -1 : 1;
  let edge = side === 'left' ? spineX - 3 : spineX + spineWidth + 3;
  return parts.map((part) => {
    const told = badgeOf(part, { target, side });
    const w = Math.round(Math.min(badge.w, LEAST) + (GROWTH * told.count) / most);
    const x = side === 'left' ? edge - w : edge;
    edge += outward * (w + 1);
    return { ...told, x, cy: middle, w, h: badge.h, tip: edge };
  });
}

/** Width of a badge that does not grow, in pixels. */
const LEAST = 28;
/** How much wider the widest badge is. */
const GROWTH = 44;
/** The same in a narrow picture. */
const NARROW_GROWTH = 8;

function badgeOf(
  { family, links }: BadgeStack['parts'][number],
  { target, side }: Pick<Badge, 'target' | 'side'>,
): Omit<Badge, 'x' | 'cy' | 'w' | 'h' | 'tip'> {
  return {
    id: `${target}|${side}|${family}`,
    target,
    side,
    family,
    count: sum(links.map(({ count }) => count)),
    inferred: links.every(({ strength }) => strength === INFERRED),
    links: links.map(({ id }) => id),
  };
}
