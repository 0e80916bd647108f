import { isolated } from '../../layout/isolated.ts';
import {
  type BoxItem,
  isAtRest,
  type LinkItem,
  type MarkItem,
  type SceneItem,
  type TextItem,
} from '../../layout/scene-item.ts';
import { diamondPath, outlinePath, tiePath } from '../../layout/shape-paths.ts';
import type { ReadToken } from '../canvas/rule.ts';
import {
  boxPaint,
  boxType,
  hullPaint,
  linkStrokes,
  markPaint,
  type Paint,
  type Type,
  textType,
} from './scene-looks.ts';
import { escapeMarkup, px, tag } from './svg.ts';

/**
 * A scene as SVG that stands alone: every look is an attribute, so that any program that reads SVG shows
 * the picture of the page.
 */
export function svgOfScene(scene: readonly SceneItem[], token: ReadToken): string {
  return scene
    .filter(isAtRest)
    .map((item) => writeItem(item, token))
    .join('\n');
}

function writeItem(item: SceneItem, token: ReadToken): string {
  if (item.form === 'box') return writeBox(item, token);
  if (item.form === 'text') return writeText(item, textType(item.look, token));
  if (item.form === 'hull')
    return tag('path', {
      d: outlinePath(item),
      ...painted(hullPaint(item.look, token)),
      'fill-opacity': 0.06,
    });
  if (item.form === 'tie')
    return tag('path', { d: tiePath(item), fill: 'none', stroke: token('--edge') });
  return item.form === 'mark' ? writeMark(item, token) : writeLink(item, token);
}

function writeBox({ look, x, y, w, h, r, text, on = false }: BoxItem, token: ReadToken): string {
  const place = { x: px(x), y: px(y), width: px(w), height: px(h), rx: px(r) };
  const rect = tag('rect', { ...place, ...painted(boxPaint(look, on, token)) });
  if (!text) return rect;
  const middle = { text, x: x + w / 2, y: y + h / 2, anchor: 'middle' } as const;
  return rect + writeText(middle, boxType(look, token));
}

function writeMark(item: MarkItem, token: ReadToken): string {
  const { look, shape, x, y, size, text, on = false } = item;
  const { ink, ...paint } = markPaint(look, on, token);
  const square = { x: px(x - size), y: px(y - size), width: size * 2, height: size * 2, rx: 1.5 };
  const marks = {
    circle: () => tag('circle', { cx: px(x), cy: px(y), r: size, ...painted(paint) }),
    square: () => tag('rect', { ...square, ...painted(paint) }),
    diamond: () => tag('path', { d: diamondPath(item), ...painted(paint) }),
  };
  const mark = marks[shape]();
  if (!text) return mark;
  return mark + writeText({ text, x, y, anchor: 'middle' }, { fill: ink, size: 11, weight: 600 });
}

function writeLink(link: LinkItem, token: ReadToken): string {
  const strokes = linkStrokes(link, token).map(({ colour, width, dash, opacity }) =>
    tag('path', {
      d: link.path,
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-linecap': 'round',
      'stroke-dasharray': dash,
      'stroke-opacity': opacity,
    }),
  );
  return strokes.join('');
}

function painted({ fill, stroke, width = 1, dash }: Paint) {
  return {
    fill,
    stroke,
    'stroke-width': stroke === 'none' ? undefined : width,
    'stroke-dasharray': dash,
  };
}

/** Writes a line of text around its middle; a baseline of its own, since few programs know others. */
export function writeText(
  { text, x, y, anchor }: Pick<TextItem, 'text' | 'x' | 'y' | 'anchor'>,
  { fill, size, weight, rim }: Type,
): string {
  const place = { x: px(x), y: px(y + size * BASELINE), 'text-anchor': anchor };
  const rimmed = rim && { stroke: rim, 'stroke-width': 4, 'paint-order': 'stroke' };
  const set = { fill, 'font-size': size, 'font-weight': weight, ...rimmed };
  return tag('text', { ...place, ...set }, escapeMarkup(isolated(text)));
}

/** How far the baseline lies below the middle of a line, in sizes of its type. */
const BASELINE = 0.35;
