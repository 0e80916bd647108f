import type { Measure } from '../../layout/options.ts';
import type { SceneItem } from '../../layout/scene-item.ts';
import { wrap } from '../../layout/wrap.ts';
import type { ReadToken } from '../canvas/rule.ts';
import { type LegendEntry, writeLegend } from './figure-legend.ts';
import { escapeMarkup, px, tag } from './svg.ts';
import { svgOfScene, writeText } from './svg-scene.ts';

/** A picture with what makes it a figure: title, legend, and where it comes from. */
export type Figure = {
  readonly title: string;
  /** One sentence under the title. */
  readonly sentence: string;
  /** Over the left side, the middle and the right side; empty for a picture without sides. */
  readonly sides: readonly string[];
  readonly scene: readonly SceneItem[];
  readonly width: number;
  readonly height: number;
  readonly legend: readonly LegendEntry[];
  /** Filter, dates, sources, record: each a paragraph in small type. */
  readonly notes: readonly string[];
};

/** A figure as SVG, and its size in pixels. */
export type DrawnFigure = { readonly svg: string; readonly width: number; readonly height: number };

const MARGIN = 24;
const LINE = 16;

/** Draws a figure in the light theme: a file that stands alone. */
export function drawFigure(
  figure: Figure,
  { token, measure }: { readonly token: ReadToken; readonly measure: Measure },
): DrawnFigure {
  const width = Math.max(figure.width, LEAST_WIDTH);
  const legend = writeLegend(figure.legend, { width, token, measure });
  const notes = figure.notes.flatMap((note) => wrapped(note, width, measure));
  const top = headHeight(figure);
  const legendTop = top + figure.height + 20;
  const notesTop = legendTop + legend.height + 14;
  const whole = {
    width: width + 2 * MARGIN,
    height: Math.ceil(notesTop + notes.length * LINE) + 2 * MARGIN,
  };
  const small = { fill: token('--ink-2'), size: 11 };
  const content = [
    tag('title', {}, escapeMarkup(figure.title)),
    tag('desc', {}, escapeMarkup([figure.sentence, ...figure.notes].join('\n'))),
    tag('rect', { width: whole.width, height: whole.height, fill: token('--paper') }),
    moved(MARGIN, MARGIN, writeHead(figure, width, token)),
    moved(MARGIN + (width - figure.width) / 2, MARGIN + top, svgOfScene(figure.scene, token)),
    moved(MARGIN, MARGIN + legendTop, legend.svg),
    ...notes.map((text, index) =>
      writeText({ text, x: MARGIN, y: MARGIN + notesTop + index * LINE, anchor: 'start' }, small),
    ),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: whole.width,
    height: whole.height,
    viewBox: `0 0 ${whole.width} ${whole.height}`,
    'font-family': token('--font'),
    role: 'img',
  };
  return { svg: tag('svg', root, `\n${content.join('\n')}\n`), ...whole };
}

const LEAST_WIDTH = 640;
const MOST_LINES = 8;

function wrapped(note: string, width: number, measure: Measure): readonly string[] {
  return wrap(note, { width, lines: MOST_LINES, measure: (text) => measure(text, 'tag') });
}

function headHeight({ sides }: Figure): number {
  return sides.length === 0 ? 60 : 86;
}

function writeHead({ title, sentence, sides }: Figure, width: number, token: ReadToken): string {
  const ink = { fill: token('--ink'), size: 21, weight: 650 };
  const quiet = { fill: token('--ink-2'), size: 13 };
  const places = ['start', 'middle', 'end'] as const;
  return [
    writeText({ text: title, x: 0, y: 12, anchor: 'start' }, ink),
    writeText({ text: sentence, x: 0, y: 38, anchor: 'start' }, quiet),
    ...sides.map((text, index) => {
      const at = { text, x: (width / 2) * index, y: 70, anchor: places[index] ?? 'end' };
      return writeText(at, { fill: token('--ink-2'), size: 12, weight: 600 });
    }),
  ].join('\n');
}

function moved(x: number, y: number, content: string): string {
  return tag('g', { transform: `translate(${px(x)} ${px(y)})` }, content);
}
