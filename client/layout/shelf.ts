import type { LayoutOptions } from './options.ts';
import { byId } from './order.ts';
import type { Profile } from './profiles.ts';
import type { PlacedActor } from './sides.ts';
import { wrap } from './wrap.ts';

/** What stands below the spine: who stands both ways, and who takes no side. */
export type Shelf = {
  readonly both: readonly PlacedActor[];
  readonly quiet: readonly PlacedActor[];
  /** The box around the quiet; no height where there are none. */
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly bottom: number;
};

const STEP = 96;
/** Step where stances without polarity are told below the names. */
const NOTED_STEP = 236;
/** Room for one such note. */
export const NOTE_WIDTH = 196;

/** Places those who are on no side, from `top` down. */
export function shelfOf(profiles: readonly Profile[], top: number, options: LayoutOptions): Shelf {
  const quiet = placeQuiet(profiles, top, options);
  const both = placeBoth(profiles, top, options);
  const box = quietBox(quiet, top, options);
  const deepest = Math.max(...both.map(({ links }) => mutes(links)), 0);
  const bottom = Math.max(top + options.shelf + deepest * 18, box.y + box.h + 8);
  return { both, quiet, box, bottom };
}

function placeBoth(
  profiles: readonly Profile[],
  top: number,
  { width, labels, measure, mark, margin }: LayoutOptions,
): readonly PlacedActor[] {
  const both = profiles
    .filter(({ zone }) => zone === 'both')
    .toSorted((one, other) => (one.mean ?? 0) - (other.mean ?? 0) || byId(one, other));
  const noted = labels === 'name' && both.some(({ links }) => mutes(links) > 0);
  // However many they are, all stand in the picture.
  const step = Math.min(noted ? NOTED_STEP : STEP, (width - 2 * margin) / (both.length || 1));
  return both.map((actor, index) => {
    const x = Math.round(width / 2) + (index - (both.length - 1) / 2) * step;
    const room = { width: step - 6, lines: 1, measure: (text: string) => measure(text, 'actor') };
    const lines = labels === 'code' ? [actor.code] : wrap(actor.name, room);
    return { ...actor, x, y: top + 8 + mark, labelX: x, anchor: 'middle', lines };
  });
}

function placeQuiet(
  profiles: readonly Profile[],
  top: number,
  { margin, mark, labels, measure }: LayoutOptions,
): readonly PlacedActor[] {
  const wide = labels === 'name';
  let y = top + (wide ? 22 : 8);
  return profiles
    .filter(({ zone }) => zone === 'quiet')
    .map((actor) => {
      const x = margin + mark + (wide ? 14 : 0);
      const room = {
        width: QUIET_NOTE_WIDTH,
        lines: 1,
        measure: (text: string) => measure(text, 'actor'),
      };
      const lines = wide ? wrap(actor.name, room) : [actor.code];
      const placed: PlacedActor = { ...actor, x, y, labelX: x + mark + 8, anchor: 'start', lines };
      y += wide ? 24 + mutes(actor.links) * 18 : 22;
      return placed;
    });
}

const QUIET = 208;
/** Room for a name or a note within the box. */
export const QUIET_NOTE_WIDTH: number = QUIET - 56;

/** How many of the stances without polarity are told below an actor's name. */
export const MUTES = 2;

function mutes(links: Profile['links']): number {
  return Math.min(MUTES, links.filter(({ family }) => family === 'none').length);
}

function quietBox(
  quiet: readonly PlacedActor[],
  top: number,
  { margin, labels }: LayoutOptions,
): Shelf['box'] {
  const last = quiet.at(-1);
  const box = { x: margin, y: top - 16, w: QUIET, h: 0 };
  if (last === undefined || labels === 'code') return box;
  return { ...box, h: last.y + 14 + mutes(last.links) * 18 - box.y };
}
