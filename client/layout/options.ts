/** The kinds of text that the picture sets, each with its own size and weight. */
export type TextKind = 'row' | 'head' | 'actor' | 'tag';

/** Width of a text in pixels. */
export type Measure = (text: string, kind: TextKind) => number;

/** Sizes of the stance layout, in pixels. */
export type LayoutOptions = {
  readonly width: number;
  /** Least height; the picture may be taller. */
  readonly height: number;
  readonly top: number;
  readonly spineWidth: number;
  readonly labelWidth: number;
  readonly margin: number;
  /** How far in an actor stands whose positions cancel out. */
  readonly inset: number;
  readonly badge: { readonly w: number; readonly h: number; readonly gap: number };
  readonly row: {
    readonly indent: number;
    readonly pad: number;
    readonly line: number;
    readonly gap: number;
    readonly min: number;
  };
  readonly group: { readonly head: number; readonly pad: number; readonly gap: number };
  /** Step between equal and between wholly different neighbours. */
  readonly actorGap: readonly [number, number];
  /** How many crossings two alike neighbours are worth. */
  readonly kinship: number;
  /** Half the size of an actor's mark. */
  readonly mark: number;
  readonly shelf: number;
  /** How far beside the badges the first link goes that leads round the spine. */
  readonly lane: number;
  readonly labels: 'name' | 'code';
  readonly tags: boolean;
  readonly measure: Measure;
  /** How far the spine stands from the middle, so that both sides have as much room for their links. */
  readonly shift: number;
  /** Whether badges stand side by side and grow with their number. */
  readonly crowded: boolean;
  /** Nodes that stay where they were put, by id, in thousandths of the width and the height. */
  readonly pins: Pins;
  /** The group of a mark, by id: those of one group stand together. */
  readonly groupOf: ReadonlyMap<string, string>;
};

/** Where nodes were put, by id, in thousandths of the width and the height. */
export type Pins = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const NO_PINS: Pins = new Map();
const NO_GROUPS: ReadonlyMap<string, string> = new Map();

/** Below this width names give way to codes. */
export const NARROW_BELOW = 560;

/** The room for a picture, how wide texts are, and what stays where it was put. */
export type Space = Pick<LayoutOptions, 'width' | 'height' | 'measure'> & {
  readonly pins?: Pins;
  readonly groupOf?: ReadonlyMap<string, string>;
};

/** The sizes that fit a space. */
export function layoutOptions(space: Space, crowded: boolean = false): LayoutOptions {
  const given = { pins: NO_PINS, groupOf: NO_GROUPS, ...space, crowded, shift: 0 };
  if (space.width < NARROW_BELOW) {
    const spineWidth = Math.min(NARROW.spineWidth, Math.round(space.width * SPINE_SHARE));
    return { ...NARROW, ...given, spineWidth };
  }
  const sizes = widerSizes(space.width);
  return crowded ? { ...sizes, ...CROWDED, ...given } : { ...sizes, ...given };
}

/** Badges that grow need the room beside the spine; marks stand in line, and their names take two lines. */
const CROWDED: Pick<LayoutOptions, 'inset'> = { inset: 8 };

/** Below this width the spine gives way, so that links keep room beside it. */
const TIGHT_BELOW = 780;
const TIGHT: Pick<LayoutOptions, 'spineWidth' | 'inset'> = { spineWidth: 200, inset: 22 };

/** Below this width the tags give way too: what was dropped is struck through without them. */
const CLOSE_BELOW = 700;
const CLOSE: Pick<LayoutOptions, 'spineWidth' | 'labelWidth' | 'margin' | 'inset' | 'tags'> = {
  spineWidth: 156,
  labelWidth: 104,
  margin: 8,
  inset: 10,
  tags: false,
};

function widerSizes(width: number): Sizes {
  if (width < CLOSE_BELOW) return { ...WIDE, ...CLOSE };
  return width < TIGHT_BELOW ? { ...WIDE, ...TIGHT } : WIDE;
}

type Sizes = Omit<LayoutOptions, keyof Space | 'crowded' | 'shift'>;

const WIDE: Sizes = {
  top: 12.5,
  spineWidth: 244,
  labelWidth: 112,
  margin: 16,
  inset: 52,
  badge: { w: 32, h: 19, gap: 3 },
  row: { indent: 10, pad: 6, line: 16, gap: 5, min: 28 },
  group: { head: 19, pad: 6, gap: 9 },
  actorGap: [44, 62],
  kinship: 4,
  mark: 6,
  shelf: 78,
  lane: 22,
  labels: 'name',
  tags: true,
};

/** Where a page is narrow the spine has at most this share of it. */
const SPINE_SHARE = 0.308;

const NARROW: Sizes = {
  top: 4.5,
  spineWidth: 126,
  labelWidth: 72,
  margin: 5,
  inset: 6,
  badge: { w: 24, h: 17, gap: 2 },
  row: { indent: 7, pad: 3, line: 14, gap: 3, min: 22 },
  group: { head: 16, pad: 4, gap: 5 },
  actorGap: [30, 44],
  kinship: 4,
  mark: 5,
  shelf: 48,
  lane: 8,
  labels: 'code',
  tags: false,
};
