import { POLARITY } from '../../queries/vocabulary.ts';
import { FAMILY } from '../layout/family.ts';
import type { StanceGroup, StanceTarget } from '../layout/input.ts';
import { gather, sum } from '../layout/order.ts';
import type { PictureOf } from './picture.ts';
import { byDispute } from './prominent.ts';
import type { PositionNode } from './record.ts';
import { spineGroups } from './spine-groups.ts';

/** Up to so many targets the picture shows every one that somebody speaks to. */
const ALL_UP_TO = 36;
/** Beyond, so many: the most disputed, and fewer where there is no room for more. */
const MOST: readonly number[] = [24, 20, 17, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6];

/** Where the picture goes on down a narrow page: few enough to be read without end. */
const NARROW = 14;

/** The rows of the spine, with as many targets on rows of their own as the height has room for. */
export function fittedGroups(picture: PictureOf): readonly StanceGroup[] {
  const { record, positions, kept, height } = picture;
  const ranked = byDispute(record, positions);
  const tries = ranked.length <= ALL_UP_TO ? [ranked.length, ...MOST] : MOST;
  const made = (most: number) => spineGroups(picture, new Set([...ranked.slice(0, most), ...kept]));
  if (height === null) return made(Math.min(ranked.length, NARROW));
  const fits = (most: number) => heightOf(made(most), positions) <= height;
  return made(tries.find(fits) ?? MOST.at(-1) ?? 0);
}

/** Pixels that rows need, drawn close, with what stands below the spine: near enough to choose by. */
function heightOf(groups: readonly StanceGroup[], positions: readonly PositionNode[]): number {
  const on = gather(positions, ({ target }) => target);
  const rowHeight = ({ head, note, name, holds }: StanceTarget) => {
    const held = holds.flatMap((target) => on.get(target) ?? []);
    const lines = note !== '' || (head && name.length > HEAD_LINE) ? 2 : 1;
    return Math.max(24, 6 + 14 * lines, 5 + 18 * stackOf(held));
  };
  const frame = ({ name, targets }: StanceGroup) =>
    name === '' || targets.some(({ head }) => head) ? BOX : CAPTION;
  const heightIn = (group: StanceGroup) => frame(group) + sum(group.targets.map(rowHeight));
  return BELOW + sum(groups.map(heightIn));
}

/** Letters of a head that fit one line beside its tag. */
const HEAD_LINE = 22;
/** Where they stand who are on no side. */
const BELOW = 148;
/** What a box adds to its rows, and what a caption adds. */
const BOX = 13;
const CAPTION = 27;

/** How many badges stand one above the other, on the side that has more. */
function stackOf(held: readonly PositionNode[]): number {
  const stack = (sign: number) =>
    new Set(
      held.flatMap(({ stance }) => ((POLARITY[stance] ?? 0) * sign > 0 ? FAMILY[stance] : [])),
    ).size;
  return Math.max(1, stack(1), stack(-1));
}
