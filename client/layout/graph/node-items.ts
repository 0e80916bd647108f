import type { SceneItem, TextItem } from '../scene-item.ts';
import type { GraphSceneOf } from './graph-scene.ts';
import { LABEL_GAP, lineOf, markOf, markSize, type PlacedNode } from './sizing.ts';

/** A node as it is drawn: a mark with its name, or a plate with the name in it. */
export function nodeItems(placed: PlacedNode, of: GraphSceneOf): readonly SceneItem[] {
  return placed.side === 'inside' ? plateItems(placed, of) : markItems(placed, of);
}

function plateItems(placed: PlacedNode, { highlight, graph }: GraphSceneOf): readonly SceneItem[] {
  const { x, y, w, h } = placed;
  const { id } = placed.node;
  const look = plateLook(placed);
  const dropped = look === 'plate-dropped';
  const on = highlight.nodes.has(id);
  const box = { x: x - w / 2, y: y - h / 2, w, h, r: 5 };
  const names = textLines(placed, { x, anchor: 'middle', look: nameLook(placed) });
  const struck = dropped ? strikes(placed, graph.options.measure) : [];
  return [{ form: 'box', id, pick: id, look, ...box, on }, ...names, ...struck];
}

function plateLook({ node }: PlacedNode): string {
  if (node.form !== 'row') return 'plate';
  if (node.row.fold) return 'plate-sum';
  if (node.row.head) return 'plate-text';
  return node.row.fate === 'DROPPED' ? 'plate-dropped' : 'plate';
}

function nameLook({ node }: PlacedNode): string {
  if (node.form !== 'row') return 'name';
  if (node.row.fold) return 'note';
  if (node.row.head) return 'name-head';
  return node.row.fate === 'DROPPED' ? 'name-soft' : 'name';
}

function strikes(
  { node, x, y, lines, small }: PlacedNode,
  measure: (text: string, kind: 'row') => number,
): readonly SceneItem[] {
  return lines.map((line, index) => {
    const w = measure(line, 'row');
    const at = { x: x - w / 2, y: Math.round(lineY({ y, lines, small }, index)), w, h: 1, r: 0 };
    return { form: 'box', id: `strike:${node.id}:${index}`, pick: node.id, look: 'strike', ...at };
  });
}

function markItems(placed: PlacedNode, { highlight, graph }: GraphSceneOf): readonly SceneItem[] {
  const { node, side, y } = placed;
  const { id } = node;
  const { options } = graph;
  const middle = markOf(placed, options);
  const size = markSize(node, options);
  const on = highlight.nodes.has(id);
  const shape = shapeOf(placed);
  const person = node.form === 'actor' && node.actor.kind === 'PERSON';
  const members = node.form === 'actor' && node.actor.members > 1 ? node.actor.members : null;
  const away = size + LABEL_GAP + (on ? 4 : 0);
  const label = {
    below: { x: middle.x, anchor: 'middle' },
    left: { x: middle.x - away, anchor: 'end' },
    right: { x: middle.x + away, anchor: 'start' },
    inside: { x: middle.x, anchor: 'middle' },
  } as const;
  const look = labelLook(placed, on);
  const below =
    side === 'below' ? middle.y + size + 3 + (placed.lines.length * lineOf(placed)) / 2 : y;
  return [
    ...(on ? [ringItem(placed, size + 4, middle)] : []),
    {
      ...{
        form: 'mark',
        id,
        pick: node.form === 'issue' ? null : id,
        look: 'mark',
        shape,
        ...middle,
      },
      ...{ size: person ? size - 2 : size, on },
      ...(members === null ? {} : { text: String(members) }),
    },
    ...textLines({ ...placed, y: below }, { ...label[side], look }),
  ];
}

function labelLook({ small }: PlacedNode, on: boolean): string {
  const look = small ? 'label-small' : 'label';
  return on ? `${look}-on` : look;
}

function ringItem(
  placed: PlacedNode,
  size: number,
  middle: { readonly x: number; readonly y: number },
): SceneItem {
  const { id } = placed.node;
  return {
    form: 'mark',
    id: `ring:${id}`,
    pick: id,
    look: 'ring',
    shape: shapeOf(placed),
    size,
    ...middle,
  };
}

function shapeOf({ node }: PlacedNode): 'circle' | 'square' | 'diamond' {
  if (node.form === 'issue') return 'diamond';
  return node.form === 'actor' && node.actor.kind === 'ORGANISATION' ? 'square' : 'circle';
}

function textLines(
  { node, y, lines, small }: PlacedNode,
  { x, anchor, look }: Pick<TextItem, 'x' | 'anchor' | 'look'>,
): readonly SceneItem[] {
  const pick = node.form === 'issue' ? null : node.id;
  return lines.map((text, index) => ({
    ...{ form: 'text', id: `name:${node.id}:${index}`, pick, look, text, x, anchor },
    y: lineY({ y, lines, small }, index),
  }));
}

function lineY(placed: Pick<PlacedNode, 'y' | 'lines' | 'small'>, index: number): number {
  return placed.y + (index - (placed.lines.length - 1) / 2) * lineOf(placed);
}
