import type { StanceInput } from '../layout/input.ts';
import { gather } from '../layout/order.ts';
import { membersOf } from './picture.ts';
import type { ViewRecord } from './record.ts';
import type { Place } from './state.ts';

/** Whom the next step is done to: what is marked, else the selected actor or target. */
export function subjectOf(
  record: ViewRecord,
  { selection, arrangement }: Pick<Place, 'selection' | 'arrangement'>,
): readonly string[] {
  if (arrangement.marked.length > 0) return arrangement.marked;
  if (selection === null) return [];
  return record.actors.has(selection) || record.targets.has(selection) ? [selection] : [];
}

/** The actors and targets of the record behind a node of the picture: a text goes with its clauses. */
export function behind(record: ViewRecord, input: StanceInput, id: string): readonly string[] {
  const members = membersOf(input, id);
  if (members.length > 0) return members;
  const rows = input.groups.flatMap(({ targets }) => targets);
  const row = rows.find((one) => one.id === id);
  if (row?.fold) return row.holds;
  const text = record.instruments.find(({ whole }) => whole.id === id);
  const spoken = new Set([...record.positions.values()].map(({ target }) => target));
  const clauses = (text?.clauses ?? []).map((clause) => clause.id);
  return [id, ...clauses.filter((clause) => spoken.has(clause))];
}

/** The nodes of the picture that some are linked with, and those themselves. */
export function withNeighbours(
  { positions }: StanceInput,
  ids: readonly string[],
): readonly string[] {
  const byActor = gather(positions, ({ actor }) => actor);
  const byTarget = gather(positions, ({ target }) => target);
  const near = ids.flatMap((id) => [
    ...(byActor.get(id) ?? []).map(({ target }) => target),
    ...(byTarget.get(id) ?? []).map(({ actor }) => actor),
  ]);
  return [...new Set([...ids, ...near])].toSorted();
}
