import { extentOf, isNode } from './annotate.ts';
import { type Extent, hullsAround, type Outline } from './hulls.ts';
import type { LayoutOptions, Measure } from './options.ts';
import type { Point } from './routes.ts';
import type { HullItem, MarkItem, SceneItem } from './scene-item.ts';

/** Those who belong together, by the ids of the marks that stand for them. */
export type HullGroup = {
  readonly id: string;
  readonly name: string;
  /** The number that stands on its hulls, from 1. */
  readonly number: number;
  readonly members: ReadonlySet<string>;
};

/** How many looks there are: beyond, they begin anew. */
const LOOKS = 3;

/** The hulls of some groups, to be drawn before everything else, and their numbers, to be drawn after. */
export function hullItems(
  scene: readonly SceneItem[],
  groups: readonly HullGroup[],
  { measure, width }: Pick<LayoutOptions, 'measure' | 'width'>,
): { readonly under: readonly SceneItem[]; readonly over: readonly SceneItem[] } {
  const boxes = boxesOf(scene, measure);
  const drawn = groups.flatMap((group) => {
    const own = [...boxes].filter(([id]) => group.members.has(id)).map(([, box]) => box);
    const others = [...boxes].filter(([id]) => !group.members.has(id)).map(([, box]) => box);
    return own.length < 2
      ? []
      : hullsAround(own, others).map((outline, part) => ({ group, outline, part }));
  });
  return {
    under: drawn.map(({ group, outline, part }) => hullItem(group, outline, part)),
    over: drawn.map(({ group, outline, part }) =>
      numberItem(group, part, outerPoint(outline, width)),
    ),
  };
}

/** The room that each actor takes with its name, and each text. */
function boxesOf(scene: readonly SceneItem[], measure: Measure): ReadonlyMap<string, Extent> {
  const boxes = new Map(scene.filter(isNode).map((node) => [node.id, extentOf(node)] as const));
  for (const item of scene) {
    const box = item.form === 'text' && item.pick !== null ? boxes.get(item.pick) : undefined;
    if (item.form !== 'text' || item.pick === null || box === undefined) continue;
    if (item.id.startsWith('name:')) boxes.set(item.pick, around(box, item, measure));
  }
  return boxes;
}

function around(
  box: Extent,
  { text, x, y, anchor }: Extract<SceneItem, { readonly form: 'text' }>,
  measure: Measure,
): Extent {
  const w = measure(text, 'head');
  const left = x - { start: 0, middle: w / 2, end: w }[anchor];
  return {
    left: Math.min(box.left, left),
    right: Math.max(box.right, left + w),
    top: Math.min(box.top, y - 7),
    bottom: Math.max(box.bottom, y + 7),
  };
}

function hullItem({ id, number }: HullGroup, points: Outline, part: number): HullItem {
  const look = `hull hull-${(number - 1) % LOOKS}`;
  return { form: 'hull', id: `hull:${id}:${part}`, pick: null, look, points };
}

/** The number of a group on its outline. */
function numberItem({ id, number }: HullGroup, part: number, { x, y }: Point): MarkItem {
  return {
    ...{ form: 'mark', id: `hull-number:${id}:${part}`, pick: null, look: 'hull-number' },
    ...{ shape: 'square', x, y, size: 7, text: String(number) },
  };
}

/** The corner of an outline furthest out to the side that it is on, where lines and names are fewest. */
function outerPoint(outline: Outline, width: number): Point {
  const xs = outline.map(({ x }) => x);
  const out = (Math.min(...xs) + Math.max(...xs)) / 2 < width / 2 ? -1 : 1;
  const [first = { x: 0, y: 0 }] = outline.toSorted(
    (one, other) => out * (other.x - one.x) || one.y - other.y,
  );
  // Within the picture, wherever the outline leaves it.
  return { x: Math.min(Math.max(first.x, EDGE), width - EDGE), y: first.y };
}

/** Half a number, and a little. */
const EDGE = 9;
