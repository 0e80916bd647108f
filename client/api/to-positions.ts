import { heldId } from '../store/held-id.ts';
import type { Named, PositionNode } from '../store/record.ts';
import type { OverviewAnswer } from './overview.ts';

/** Puts columns together into positions; `unplaced` stands for the target of what concerns no issue. */
export function toPositions(
  { columns, events, grain }: Pick<OverviewAnswer, 'columns' | 'events' | 'grain'>,
  unplaced: string,
): readonly PositionNode[] {
  const { id: ids, count, actor, target, stance, evidentiality, until, event } = columns;
  const { sources, premises } = columns;
  const named = new Map(events.map((one) => [one.id, one]));
  const eventAt = event.values.map((id): Named | null => named.get(id ?? '') ?? null);
  const targetAt = (row: number) => valueAt(target, row) ?? unplaced;
  return ids.map((id, row) => ({
    id: grain === 'ISSUE' ? heldId(id, targetAt(row)) : id,
    actor: valueAt(actor, row),
    target: targetAt(row),
    stance: valueAt(stance, row),
    evidentiality: valueAt(evidentiality, row),
    date: valueAt(until, row),
    event: eventAt[event.at[row] ?? -1] ?? null,
    summary: columns.summary[row] ?? '',
    corroboration: columns.corroboration[row] ?? (sources.at[row] ?? []).length,
    sources: (sources.at[row] ?? []).map((place) => itemAt(sources.values, place)),
    premises: (premises.at[row] ?? []).map((place) => itemAt(premises.values, place)),
    count: count[row] ?? 1,
  }));
}

type Coded<Value> = { readonly values: readonly Value[]; readonly at: readonly number[] };

function valueAt<Value>({ values, at }: Coded<Value>, row: number): Value {
  return itemAt(values, itemAt(at, row));
}

function itemAt<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`no place ${place} among ${items.length}`);
  return item;
}
