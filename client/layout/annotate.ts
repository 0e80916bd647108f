import type { BoxItem, MarkItem, SceneItem } from './scene-item.ts';

/** What is said of single nodes of a scene, whatever its layout. */
export type Notes = {
  readonly marked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** Few words beside a node, such as how many it stands for; empty for none. */
  readonly besideOf: (id: string) => string;
};

/** Adds to a scene what is said of its nodes: a rim, a pin, few words. */
export function annotate(scene: readonly SceneItem[], notes: Notes): readonly SceneItem[] {
  const nodes = scene.filter(isNode);
  const ends = new Set(
    scene.flatMap((item) =>
      item.form === 'text' && item.anchor === 'start' && item.id.startsWith('name:')
        ? (item.pick ?? [])
        : [],
    ),
  );
  const added = nodes.flatMap((node) => [
    ...(notes.marked.has(node.id) ? [rimOf(node)] : []),
    ...(notes.pinned.has(node.id) ? [pinOf(node)] : []),
    ...besideItems(node, notes.besideOf(node.id), ends.has(node.id)),
  ]);
  return added.length === 0 ? scene : [...scene, ...added];
}

type NodeItem = MarkItem | BoxItem;

/** Whether an item is an actor's mark or a text's plate: what a click on it selects is itself. */
export function isNode(item: SceneItem): item is NodeItem {
  if (item.pick === null || item.pick !== item.id) return false;
  return item.form === 'mark' || (item.form === 'box' && item.look.startsWith('plate'));
}

/** The corners of a node, in pixels. */
export function extentOf(node: NodeItem): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} {
  if (node.form === 'box')
    return { left: node.x, right: node.x + node.w, top: node.y, bottom: node.y + node.h };
  const { x, y, size } = node;
  return { left: x - size, right: x + size, top: y - size, bottom: y + size };
}

const AWAY = 4;

function rimOf(node: NodeItem): SceneItem {
  const { pick } = node;
  const id = `marked:${node.id}`;
  if (node.form === 'mark')
    return { ...node, id, pick, look: 'marked', size: node.size + AWAY, text: '', on: false };
  const { x, y, w, h, r } = node;
  const box = { x: x - AWAY, y: y - AWAY, w: w + 2 * AWAY, h: h + 2 * AWAY, r: r + AWAY };
  return { form: 'box', id, pick, look: 'marked', ...box };
}

/** The head of a pin, at the lower end of a node. */
function pinOf(node: NodeItem): SceneItem {
  const { right, bottom } = extentOf(node);
  const at = { x: right, y: bottom, size: 3.5 };
  return {
    form: 'mark',
    id: `pin:${node.id}`,
    pick: node.id,
    look: 'step',
    shape: 'circle',
    ...at,
  };
}

/** Words at the upper corner that is away from the name. */
function besideItems(node: NodeItem, text: string, named: boolean): readonly SceneItem[] {
  if (text === '') return [];
  const { left, right, top } = extentOf(node);
  const start = node.form === 'box' || !named;
  const place = start
    ? { x: right - 1, anchor: 'start' as const }
    : { x: left + 1, anchor: 'end' as const };
  const item = {
    form: 'text',
    id: `beside:${node.id}`,
    pick: node.id,
    look: 'beyond',
    text,
  } as const;
  return [{ ...item, ...place, y: top - 4 }];
}
