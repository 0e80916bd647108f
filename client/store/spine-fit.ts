import { POLARITY } from '../../queries/vocabulary.ts';
import { FAMILY, type Family } from '../layout/family.ts';
import type { StanceGroup, StanceTarget } from '../layout/input.ts';
import { gather, sum } from '../layout/order.ts';
import { isCrowd } from './crowd.ts';
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
  const make = spineGroups(picture);
  const made = (most: number) => make(new Set([...ranked.slice(0, most), ...kept]));
  if (height === null) return made(Math.min(ranked.length, NARROW));
  const heightIn = heights(positions);
  const fits = (most: number) => heightIn(made(most)) <= height;
  return made(tries.find(fits) ?? MOST.at(-1) ?? 0);
}

/** Reads the pixels that rows need, drawn close, with what stands below the spine: near enough to choose by. */
function heights(positions: readonly PositionNode[]): (groups: readonly StanceGroup[]) => number {
  const crowded = isCrowd(positions);
  const rowLine = crowded ? ROW_LINE : Number.POSITIVE_INFINITY;
  const on = gather(positions, ({ target }) => target);
  const stacks = new Map([...on].map(([target, held]) => [target, familiesOf(held)] as const));
  const rowHeight = ({ head, note, name, holds }: StanceTarget) => {
    const line = head ? HEAD_LINE : rowLine;
    const lines = note !== '' || name.length > line ? 2 : 1;
    const held = holds.flatMap((target) => stacks.get(target) ?? []);
    return Math.max(24, 6 + 14 * lines, crowded ? 0 : 5 + 18 * stackOf(held));
  };
  const frame = ({ name, targets }: StanceGroup) =>
    name === '' || targets.some(({ head }) => head) ? BOX : CAPTION;
  return (groups) =>
    BELOW + sum(groups.map((group) => frame(group) + sum(group.targets.map(rowHeight))));
}

/** Letters of a head that fit one line beside its tag. */
const HEAD_LINE = 22;
/** Letters of another name that do. */
const ROW_LINE = 30;
/** Where they stand who are on no side. */
const BELOW = 148;
/** What a box adds to its rows, and what a caption adds. */
const BOX = 13;
const CAPTION = 27;

type Leaning = { readonly family: Family; readonly sign: number };

/** The families on a target, each once, with the way that it leans. */
function familiesOf(held: readonly PositionNode[]): readonly Leaning[] {
  const signs = new Map(
    held.map(({ stance }) => [FAMILY[stance], Math.sign(POLARITY[stance] ?? 0)] as const),
  );
  return [...signs].map(([family, sign]) => ({ family, sign }));
}

/** How many badges stand one above the other, on the side that has more. */
function stackOf(held: readonly Leaning[]): number {
  const stack = (side: number) =>
    new Set(held.flatMap(({ family, sign }) => (sign === side ? family : []))).size;
  return Math.max(1, stack(1), stack(-1));
}
