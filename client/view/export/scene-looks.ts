import { EVIDENTIALITIES } from '../../../queries/vocabulary.ts';
import { FAMILIES, type Family } from '../../layout/family.ts';
import type { LinkItem } from '../../layout/scene-item.ts';
import type { ReadToken } from '../canvas/rule.ts';

/** How a shape is painted. */
export type Paint = {
  readonly fill: string;
  readonly stroke: string;
  readonly width?: number;
  readonly dash?: string;
};

/** How a text is set. */
export type Type = {
  readonly fill: string;
  readonly size: number;
  readonly weight?: number;
  /** Colour of a rim around the letters, where lines may lie behind them. */
  readonly rim?: string;
};

/** How a box and the text in it look; the same as the picture's style sheet says. */
export function boxPaint(look: string, on: boolean, token: ReadToken): Paint {
  const paint = badgePaint(look, token) ?? platePaint(look, token);
  return on ? { fill: paint.fill, stroke: token('--ink'), width: 2 } : paint;
}

function platePaint(look: string, token: ReadToken): Paint {
  const plate = { fill: token('--panel'), stroke: token('--edge') };
  const paints: Readonly<Record<string, Paint>> = {
    group: { fill: token('--sunk'), stroke: token('--rule') },
    quiet: { fill: 'none', stroke: token('--edge'), dash: '2 3' },
    marked: { fill: 'none', stroke: token('--accent'), width: 2 },
    'plate-head': { fill: 'none', stroke: 'none' },
    'plate-fold': { fill: 'none', stroke: 'none' },
    'plate-text': { fill: token('--sunk'), stroke: token('--edge') },
    'plate-sum': { fill: token('--paper'), stroke: token('--rule'), dash: '3 3' },
    'plate-dropped': { ...plate, fill: token('--paper'), dash: '3 3' },
    'plate-unheard': { ...plate, stroke: token('--rule') },
    strike: { fill: token('--ink-2'), stroke: 'none' },
    rule: { fill: token('--rule'), stroke: 'none' },
    'rule-strong': { fill: token('--edge'), stroke: 'none' },
    dot: { fill: token('--edge'), stroke: 'none' },
  };
  return paints[look] ?? plate;
}

/** The family that a badge tells, and whether it is hollow or pale; null for what is no badge. */
type Badge = { readonly family: Family; readonly hollow: boolean; readonly thin: boolean };

function badgeOf(look: string): Badge | null {
  const family = FAMILIES.find((known) => look.startsWith(`badge-${known}`));
  return family === undefined
    ? null
    : { family, hollow: look.endsWith('-inferred'), thin: look.endsWith('-thin') };
}

function badgePaint(look: string, token: ReadToken): Paint | null {
  const badge = badgeOf(look);
  if (badge === null) return null;
  const stroke = token(`--${badge.family}-rim`);
  if (badge.hollow) return { fill: token('--paper'), stroke, width: 1.5 };
  const fill = token(`--${badge.family}-${badge.thin ? 'wash' : 'fill'}`);
  return badge.family === 'none' ? { fill, stroke, dash: '2 2' } : { fill, stroke };
}

const HULL_DASH: Readonly<Record<string, string>> = { 'hull hull-1': '6 4', 'hull hull-2': '2 3' };

/** How an outline around a group is painted: in ink, for colour is kept for stance. */
export function hullPaint(look: string, token: ReadToken): Paint {
  const dash = HULL_DASH[look];
  return { fill: token('--ink'), stroke: token('--ink-3'), width: 1.25, ...(dash && { dash }) };
}

/** How the text in a box is set. */
export function boxType(look: string, token: ReadToken): Type {
  const badge = badgeOf(look);
  if (badge === null) return { fill: token('--ink'), size: 13 };
  const ink = token(`--${badge.family}-${badge.hollow || badge.thin ? 'text' : 'on'}`);
  return { fill: ink, size: 12, weight: 600 };
}

/** How a line of text is set. */
export function textType(look: string, token: ReadToken): Type {
  const small = { fill: token('--ink-3'), size: 11 };
  const types: Readonly<Record<string, Type>> = {
    'name-head': { fill: token('--ink'), size: 13, weight: 600 },
    beyond: { fill: token('--ink-2'), size: 11, rim: token('--paper') },
    label: { fill: token('--ink'), size: 13, rim: token('--paper') },
    'label-on': { fill: token('--ink'), size: 13, weight: 600, rim: token('--paper') },
    'name-small': { fill: token('--ink'), size: 11 },
    'name-small-on': { fill: token('--ink'), size: 11, weight: 600 },
    'label-small': { fill: token('--ink'), size: 11, rim: token('--paper') },
    'label-small-on': { fill: token('--ink'), size: 11, weight: 600, rim: token('--paper') },
    'name-soft': { fill: token('--ink-2'), size: 13 },
    note: small,
    tag: small,
    'tag-ink': { fill: token('--ink'), size: 11 },
    'group-name': small,
    zone: { fill: token('--ink-2'), size: 12, weight: 600 },
  };
  return types[look] ?? { fill: token('--ink'), size: 13 };
}

/** How a mark is painted, and the ink of the text in it. */
export function markPaint(look: string, on: boolean, token: ReadToken): Paint & { ink: string } {
  const ink = token('--ink');
  if (look === 'marked') return { fill: 'none', stroke: token('--accent'), width: 2, ink };
  if (look === 'ring') return { fill: 'none', stroke: ink, width: 1.5, ink };
  if (look === 'step') return { fill: ink, stroke: 'none', ink: token('--paper') };
  if (look === 'hull-number')
    return { fill: token('--paper'), stroke: token('--ink-3'), width: 1, ink };
  const mark = token('--mark');
  if (on) return { fill: mark, stroke: mark, width: 1.75, ink: token('--paper') };
  if (look === 'mark-quiet') {
    const stroke = token('--none-rim');
    return { fill: token('--paper'), stroke, width: 1.75, dash: '2 2', ink };
  }
  return { fill: token('--panel'), stroke: mark, width: 1.75, ink };
}

const DASH: Readonly<Partial<Record<Family, string>>> = {
  conditional: '7 4',
  reserve: '7 4',
  abstain: '1.5 4',
  none: '1.5 4',
};
const FULL: readonly Family[] = ['support', 'oppose'];
const INFERRED = EVIDENTIALITIES.indexOf('INFERRED');

/** One stroke of a link. */
export type Stroke = {
  readonly colour: string;
  readonly width: number;
  readonly dash?: string;
  readonly opacity?: number;
};

/** The strokes of a link, from back to front: its halo, its line, the hollow of an inferred one. */
export function linkStrokes(
  { family, strength, state }: Pick<LinkItem, 'family' | 'strength' | 'state'>,
  token: ReadToken,
): readonly Stroke[] {
  const size = (name: string) => Number.parseFloat(token(name));
  const colour = token(FULL.includes(family) ? `--${family}` : `--${family}-rim`);
  const dash = DASH[family];
  const inferred = strength === INFERRED;
  const plain = { width: size(`--width-${strength}`), opacity: size(`--known-${strength}`) };
  const raised = { width: inferred && state === 'lit' ? 4 : 2.8 };
  const line = { colour, ...(dash && { dash }), ...(state === 'plain' ? plain : raised) };
  const core = { colour: token('--paper'), width: state === 'lit' ? 2 : size('--core-4') };
  return [
    ...(state === 'hot' ? [{ colour: token('--ink'), width: 6 }] : []),
    line,
    ...(inferred && state !== 'hot' ? [core] : []),
  ];
}
