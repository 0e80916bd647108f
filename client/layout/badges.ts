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
export function stackHeight(stacks: readonly BadgeStack[], { badge }: LayoutOptions): number {
  return Math.max(
    0,
    ...stacks.map(({ parts }) => parts.length * (badge.h + badge.gap) - badge.gap),
  );
}

/** The place that a stack has: the target it belongs to, the middle of its row, and the spine. */
export type StackPlace = {
  readonly target: string;
  readonly middle: number;
  readonly spineX: number;
};

/** Sets the badges of a stack beside its row. */
export function placeStack(
  { side, parts }: BadgeStack,
  { target, middle, spineX }: StackPlace,
  { badge, spineWidth }: LayoutOptions,
): readonly Badge[] {
  const step = badge.h + badge.gap;
  const top = Math.floor(middle - (parts.length * step - badge.gap) / 2) + 0.5;
  const x = side === 'left' ? spineX - badge.w - 3 : spineX + spineWidth + 3;
  return parts.map(({ family, links }, index) => ({
    id: `${target}|${side}|${family}`,
    target,
    side,
    family,
    count: sum(links.map(({ count }) => count)),
    inferred: links.every(({ strength }) => strength === INFERRED),
    links: links.map(({ id }) => id),
    x,
    cy: top + index * step + badge.h / 2,
    w: badge.w,
    h: badge.h,
    tip: side === 'left' ? x - 1 : x + badge.w + 1,
  }));
}
