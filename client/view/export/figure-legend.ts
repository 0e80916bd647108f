import type { ActorKind } from '../../../queries/vocabulary.ts';
import { type Family, GLYPH } from '../../layout/family.ts';
import type { Measure } from '../../layout/options.ts';
import type { ReadToken } from '../canvas/rule.ts';
import { boxPaint, boxType, linkStrokes, markPaint } from './scene-looks.ts';
import { px, tag } from './svg.ts';
import { writeText } from './svg-scene.ts';

/** An entry of a legend: a family of stances, a strength of evidence or a kind of actor, and its word. */
export type LegendEntry = { readonly text: string } & (
  | { readonly family: Family }
  | { readonly strength: number }
  | { readonly kind: ActorKind }
);

type Space = {
  readonly width: number;
  readonly token: ReadToken;
  readonly measure: Measure;
};

/** A legend as SVG, in as many lines as it takes, and its height in pixels. */
export function writeLegend(
  entries: readonly LegendEntry[],
  { width, token, measure }: Space,
): { readonly svg: string; readonly height: number } {
  let x = 0;
  let y = 0;
  const written = entries.map((entry) => {
    const sample = sampleOf(entry, token);
    const long = sample.width + GAP + measure(entry.text, 'tag');
    if (x > 0 && x + long > width) {
      x = 0;
      y += LINE;
    }
    const word = { text: entry.text, x: sample.width + GAP, y: LINE / 2, anchor: 'start' } as const;
    const content = sample.svg + writeText(word, { fill: token('--ink-2'), size: 11 });
    const moved = tag('g', { transform: `translate(${px(x)} ${px(y)})` }, content);
    x += long + BETWEEN;
    return moved;
  });
  return { svg: written.join('\n'), height: entries.length === 0 ? 0 : y + LINE };
}

const LINE = 20;
const GAP = 6;
const BETWEEN = 18;

type Sample = { readonly svg: string; readonly width: number };

function sampleOf(entry: LegendEntry, token: ReadToken): Sample {
  if ('family' in entry) return familySample(entry.family, token);
  return 'kind' in entry ? kindSample(entry.kind, token) : lineSample(entry.strength, token);
}

/** The line of a family with its sign in the middle, as the picture draws it. */
function familySample(family: Family, token: ReadToken): Sample {
  const look = `badge-${family}`;
  const { fill, stroke, dash } = boxPaint(look, false, token);
  const against = family === 'oppose' || family === 'reserve';
  const place = { x: 13, y: 2, width: 16, height: 16, rx: against ? 3 : 8 };
  const badge = tag('rect', { ...place, fill, stroke, 'stroke-dasharray': dash });
  const sign = { text: GLYPH[family], x: 21, y: LINE / 2, anchor: 'middle' } as const;
  const line = strokes('M1 10H41', { family, strength: 0, token });
  return { svg: line + badge + writeText(sign, boxType(look, token)), width: 42 };
}

function lineSample(strength: number, token: ReadToken): Sample {
  return { svg: strokes('M1 10H29', { family: 'abstain', strength, token, dash: '' }), width: 30 };
}

function kindSample(kind: ActorKind, token: ReadToken): Sample {
  const { fill, stroke, width } = markPaint('mark', false, token);
  const paint = { fill, stroke, 'stroke-width': width };
  const square = { x: 2, y: 4.5, width: 11, height: 11, rx: 1.5 };
  const circle = { cx: 8, cy: 10, r: kind === 'STATE' ? 5.5 : 3.5 };
  const mark =
    kind === 'ORGANISATION'
      ? tag('rect', { ...square, ...paint })
      : tag('circle', { ...circle, ...paint });
  return { svg: mark, width: 15 };
}

function strokes(
  d: string,
  {
    family,
    strength,
    token,
    dash,
  }: {
    readonly family: Family;
    readonly strength: number;
    readonly token: ReadToken;
    /** In place of the family's own; empty for a full line. */
    readonly dash?: string;
  },
): string {
  return linkStrokes({ family, strength, state: 'plain' }, token)
    .map((stroke) =>
      tag('path', {
        d,
        fill: 'none',
        stroke: stroke.colour,
        'stroke-width': stroke.width,
        'stroke-linecap': 'round',
        'stroke-dasharray': (dash ?? stroke.dash) || undefined,
        'stroke-opacity': stroke.opacity,
      }),
    )
    .join('');
}
