import { type Badge, type BadgeStack, placeStack, stackHeight, stacksOf } from './badges.ts';
import type { StanceGroup, StanceTarget } from './input.ts';
import type { LayoutOptions } from './options.ts';
import { gather, sum } from './order.ts';
import type { SidedLink } from './profiles.ts';
import { wrap } from './wrap.ts';

/** A target with its place on the spine. */
export type Row = StanceTarget & {
  readonly group: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly lines: readonly string[];
  readonly badges: readonly Badge[];
};

/** The box or the caption of a group. */
export type GroupBox = {
  readonly id: string;
  readonly name: string;
  readonly boxed: boolean;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** The middle of the picture: what the positions are on, in the order of the texts. */
export type Spine = {
  readonly x: number;
  readonly right: number;
  readonly bottom: number;
  readonly rows: readonly Row[];
  readonly groups: readonly GroupBox[];
};

/** Sets the groups one below the other, each row as high as its text and its badges need. */
export function spineOf(
  groups: readonly StanceGroup[],
  links: readonly SidedLink[],
  options: LayoutOptions,
): Spine {
  // Half a pixel off, so that lines one pixel wide are sharp.
  const x = Math.round((options.width - options.spineWidth) / 2 + options.shift) + 0.5;
  const onTarget = gather(links, ({ target }) => target);
  const folds = new Set(rowsThatFold(groups));
  const most = mostBehind(links.filter(({ target }) => !folds.has(target)));
  const rows: Row[] = [];
  const boxes: GroupBox[] = [];
  let y = options.top;
  for (const group of groups) {
    const placed = placeGroup(group, { x, y, onTarget, most }, options);
    rows.push(...placed.rows);
    boxes.push(placed.box);
    y = placed.box.y + placed.box.h + options.group.gap;
  }
  const bottom = y - options.group.gap;
  return { x, right: x + options.spineWidth, bottom, rows, groups: boxes };
}

function rowsThatFold(groups: readonly StanceGroup[]): readonly string[] {
  return groups.flatMap(({ targets }) => targets.flatMap(({ id, fold }) => (fold ? id : [])));
}

/** Most actors behind one badge. */
function mostBehind(links: readonly SidedLink[]): number {
  const badges = gather(links, ({ target, side, family }) => `${target}|${side}|${family}`);
  return Math.max(1, ...[...badges.values()].map((held) => sum(held.map(({ count }) => count))));
}

type GroupPlace = {
  readonly most: number;
  readonly x: number;
  readonly y: number;
  readonly onTarget: ReadonlyMap<string, readonly SidedLink[]>;
};

function placeGroup(
  { id, name, targets }: StanceGroup,
  { x, y, onTarget, most }: GroupPlace,
  options: LayoutOptions,
): { readonly rows: readonly Row[]; readonly box: GroupBox } {
  const { group, row, spineWidth } = options;
  const boxed = targets.some(({ head }) => head);
  let next = y + (boxed || name === '' ? group.pad : group.head);
  const rows = targets.map((target) => {
    const placed = placeRow(
      { target, group: id, stacks: stacksOf(onTarget.get(target.id) ?? []) },
      { x, y: next, most },
      options,
    );
    next += placed.h + row.gap;
    return placed;
  });
  const h = next - row.gap + group.pad - y;
  return { rows, box: { id, name, boxed, x: x - group.pad, y, w: spineWidth + 2 * group.pad, h } };
}

type Unplaced = {
  readonly target: StanceTarget;
  readonly group: string;
  readonly stacks: readonly BadgeStack[];
};

function placeRow(
  { target, group, stacks }: Unplaced,
  { x, y, most }: { readonly x: number; readonly y: number; readonly most: number },
  options: LayoutOptions,
): Row {
  const { row, spineWidth, measure } = options;
  const tag = options.tags ? target.tag : '';
  const note = options.tags ? target.note : '';
  const kind = target.head ? 'head' : 'row';
  const lines = wrap(target.name, {
    width: spineWidth - 2 * row.indent - (tag ? measure(tag, 'tag') + 18 : 0),
    // Without tags the spine is narrow: most names then need a third line, and have it.
    lines: options.tags ? 2 : 3,
    measure: (text) => measure(text, kind),
  });
  const text = (lines.length + (note ? 1 : 0)) * row.line;
  const least = target.fold ? row.line + 2 : row.min;
  const h = Math.max(least, text + 2 * row.pad - 2, stackHeight(stacks, options) + 4);
  const at = { target: target.id, middle: y + h / 2, spineX: x };
  // A row of several is their sum, which stands beside no single one.
  const place = target.fold ? at : { ...at, most };
  const badges = stacks.flatMap((stack) => placeStack(stack, place, options));
  return { ...target, tag, note, group, x, y, w: spineWidth, h, lines, badges };
}
