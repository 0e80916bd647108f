import { byText, gather } from '../layout/order.ts';
import { viewWords as words } from '../words/words.ts';
import { nameOf, type PositionNode, type ViewRecord } from './record.ts';
import { countPositions } from './selectors.ts';

/** An item of the outline; `key` is its path, so that a position may stand under actor and target. */
export type OutlineItem = {
  readonly key: string;
  /** What Enter selects; null for a heading. */
  readonly id: string | null;
  readonly label: string;
  /** How many children it has. */
  readonly size: number;
  /** Made when they are asked for: a large record has more than a page shows. */
  readonly children: () => readonly OutlineItem[];
  /** Whether one of its children stands for an id. */
  readonly leadsTo: (id: string) => boolean;
};

/** An item as it is shown: one line, with its place among its siblings. */
export type OutlineLine = {
  readonly item: OutlineItem;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  readonly parent: string | null;
};

/**
 * The record as a tree: actors and targets, each with the positions that pass the filter, and what is
 * hidden, so that it can be found again.
 */
export function outlineOf(
  record: ViewRecord,
  positions: readonly PositionNode[],
  hidden: readonly string[] = [],
): readonly OutlineItem[] {
  const byActor = gather(positions, ({ actor }) => actor);
  const byTarget = gather(positions, ({ target }) => target);
  const actors = [...byActor.keys()].toSorted((one, other) =>
    byText(nameOf(record, one), nameOf(record, other)),
  );
  const branch = (root: string, id: string, held: readonly PositionNode[]): OutlineItem => ({
    key: `${root}/${id}`,
    id,
    label: words.panel.outlineNode(nameOf(record, id), countPositions(held)),
    size: held.length,
    children: () => held.map((position) => leaf(`${root}/${id}`, position, record)),
    leadsTo: (sought) => held.some((position) => position.id === sought),
  });
  const branches = (root: string, all: readonly string[], held: typeof byActor) =>
    all.map((id) => branch(root, id, held.get(id) ?? []));
  const targets = [...record.targets.keys()];
  return [
    heading(
      'actors',
      words.panel.outlineActors(actors.length),
      branches('actors', actors, byActor),
    ),
    heading(
      'targets',
      words.panel.outlineTargets(targets.length),
      branches('targets', targets, byTarget),
    ),
    ...(hidden.length === 0
      ? []
      : [heading('hidden', words.panel.outlineHidden(hidden.length), hiddenItems(record, hidden))]),
  ];
}

function hiddenItems(record: ViewRecord, hidden: readonly string[]): readonly OutlineItem[] {
  return hidden.map((id) => ({
    ...{ key: `hidden/${id}`, id, label: nameOf(record, id), size: 0 },
    ...{ children: () => [], leadsTo: () => false },
  }));
}

function heading(key: string, label: string, items: readonly OutlineItem[]): OutlineItem {
  const leadsTo = (sought: string) =>
    items.some((item) => item.id === sought || item.leadsTo(sought));
  return { key, id: null, label, size: items.length, children: () => items, leadsTo };
}

function leaf(path: string, position: PositionNode, record: ViewRecord): OutlineItem {
  const { id, actor, target, stance, summary, evidentiality } = position;
  const said = { actor: nameOf(record, actor), stance, target: nameOf(record, target) };
  const label = words.panel.outlinePosition(said, summary, evidentiality);
  return { key: `${path}/${id}`, id, label, size: 0, children: () => [], leadsTo: () => false };
}

/** The lines that are shown: an item's children only where it is open. */
export function outlineLines(
  items: readonly OutlineItem[],
  open: ReadonlySet<string>,
  above: { readonly level: number; readonly parent: string | null } = { level: 1, parent: null },
): readonly OutlineLine[] {
  return items.flatMap((item, index) => [
    { item, ...above, place: index + 1, siblings: items.length },
    ...(open.has(item.key)
      ? outlineLines(item.children(), open, { level: above.level + 1, parent: item.key })
      : []),
  ]);
}

/** The path to the first item that stands for an id, from the root down; empty where none does. */
export function pathTo(items: readonly OutlineItem[], id: string): readonly string[] {
  for (const item of items) {
    if (item.id === id) return [item.key];
    if (item.leadsTo(id)) return [item.key, ...pathTo(item.children(), id)];
  }
  return [];
}
