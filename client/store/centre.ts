import type { Graph } from '../layout/graph/graph.ts';
import { byText } from '../layout/order.ts';
import { keptBy } from './highlight.ts';
import type { ViewRecord } from './record.ts';

/** Around whom the map turns: what is selected, else what most lines lead to; null where nothing is drawn. */
export function centreOf(
  { nodes, links }: Graph,
  record: ViewRecord,
  selection: string | null,
): string | null {
  const drawn = new Set(nodes.map(({ id }) => id));
  const selected = keptBy(record, selection).find((id) => drawn.has(id));
  if (selected !== undefined) return selected;
  const count = new Map<string, number>();
  for (const { target } of links) count.set(target, (count.get(target) ?? 0) + 1);
  // A row of several is nobody's middle.
  const rows = nodes.flatMap((node) => (node.form === 'row' && !node.row.fold ? node.id : []));
  const [most] = rows.toSorted(
    (one, other) => (count.get(other) ?? 0) - (count.get(one) ?? 0) || byText(one, other),
  );
  return most ?? nodes[0]?.id ?? null;
}
