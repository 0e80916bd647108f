import type { StanceInput } from './input.ts';
import { type LayoutOptions, layoutOptions, NARROW_BELOW, type Space } from './options.ts';
import { sum } from './order.ts';
import { type Geometry, stanceLayout } from './stance-layout.ts';

/** A layout and the sizes that it was made with. */
export type Fitted = { readonly geometry: Geometry; readonly options: LayoutOptions };

/** Lays out in full size where that fits the height, else with rows drawn closer. */
export function fittedLayout(input: StanceInput, space: Space): Fitted {
  const options = layoutOptions(space, input.crowded);
  if (space.width < NARROW_BELOW || hasRoom(input, options)) {
    const geometry = stanceLayout(input, options);
    if (geometry.height <= space.height || space.width < NARROW_BELOW) return { geometry, options };
  }
  const spineWidth = Math.min(options.spineWidth + 12, CLOSE_SPINE);
  const close = { ...options, ...CLOSE, spineWidth };
  return { geometry: stanceLayout(input, close), options: close };
}

/** Whether the rows could fit at all, before anything is laid out. */
function hasRoom({ groups }: StanceInput, { row, height }: LayoutOptions): boolean {
  return sum(groups.map(({ targets }) => targets.length)) * (row.min + row.gap) <= height;
}

/** Rows drawn close have less height for their names, so they are a little wider. */
const CLOSE_SPINE = 256;

const CLOSE: Pick<LayoutOptions, 'row' | 'group' | 'badge' | 'actorGap' | 'shelf'> = {
  row: { indent: 10, pad: 3, line: 14, gap: 2, min: 22 },
  group: { head: 18, pad: 4, gap: 6 },
  badge: { w: 32, h: 17, gap: 1 },
  actorGap: [32, 50],
  shelf: 50,
};
