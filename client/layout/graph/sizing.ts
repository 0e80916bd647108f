import type { LayoutOptions } from '../options.ts';
import { isLong, SMALL_LINE, widthOf } from '../side-label.ts';
import { wrap } from '../wrap.ts';
import type { GraphNode } from './graph.ts';

/** Where the name of a node stands: in it, or beside its mark. */
export type LabelSide = 'inside' | 'below' | 'left' | 'right';

/** A node with its lines of text and the room that it takes with them, in pixels. */
export type SizedNode = {
  readonly node: GraphNode;
  readonly lines: readonly string[];
  /** Whether the name is set in the type of captions. */
  readonly small: boolean;
  readonly side: LabelSide;
  readonly w: number;
  readonly h: number;
};

/** Most width and lines of a name. */
export type LabelRoom = { readonly width: number; readonly lines: number };

/** A node with a place: the middle of all that it takes. */
export type PlacedNode = SizedNode & { readonly x: number; readonly y: number };

/** Pixels between a mark and the name beside it. */
export const LABEL_GAP = 6;
/** Height of a line of a name below or beside its mark. */
const LINE = 16;
const PLATE = { x: 9, y: 6 };

/** Sizes a node by its name: texts hold theirs, marks have it beside them. */
export function sized(
  node: GraphNode,
  room: LabelRoom & { readonly side: Exclude<LabelSide, 'inside'> },
  options: LayoutOptions,
): SizedNode {
  const name = nameOf(node, options);
  const small = node.form === 'actor' && isLong(name, options);
  const kind = small ? 'tag' : kindOf(node);
  const measure = (text: string) => options.measure(text, kind);
  const lines = wrap(name, { width: room.width, lines: small ? 3 : room.lines, measure });
  const told = { node, lines, small };
  // Selected names are bold: the room is that of the widest they can be.
  const widest = widthOf(told, options);
  const high = lines.length * lineOf(told);
  if (node.form === 'row')
    return { ...told, side: 'inside', w: widest + 2 * PLATE.x, h: high + PLATE.y };
  const mark = 2 * markSize(node, options);
  if (room.side === 'below')
    return { ...told, side: 'below', w: Math.max(mark, widest), h: mark + 3 + high };
  return { ...told, side: room.side, w: mark + LABEL_GAP + widest, h: Math.max(mark, high) };
}

/** Height of a line of a name. */
export function lineOf({ small }: Pick<SizedNode, 'small'>): number {
  return small ? SMALL_LINE : LINE;
}

function kindOf(node: GraphNode): 'actor' | 'head' | 'row' {
  if (node.form !== 'row') return 'actor';
  return node.row.head ? 'head' : 'row';
}

function nameOf(node: GraphNode, { labels }: LayoutOptions): string {
  if (node.form === 'issue') return node.name;
  if (node.form === 'row') return node.row.name;
  return labels === 'code' ? node.actor.code : node.actor.name;
}

/** Half the width of the mark of a node, with the number of those whom it stands for. */
export function markSize(node: GraphNode, { mark }: LayoutOptions): number {
  if (node.form !== 'actor' || node.actor.members === 1) return mark;
  return 9 + 2 * Math.max(0, String(node.actor.members).length - 2);
}

/** The middle of the mark of a placed node; of a text, that of its plate. */
export function markOf(
  { node, side, x, y, w, h }: PlacedNode,
  options: LayoutOptions,
): { readonly x: number; readonly y: number } {
  const size = markSize(node, options);
  if (side === 'below') return { x, y: y - h / 2 + size };
  if (side === 'left') return { x: x + w / 2 - size, y };
  return side === 'right' ? { x: x - w / 2 + size, y } : { x, y };
}
