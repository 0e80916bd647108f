import { ACTOR_KINDS, type ActorKind, kindOf, type NodeKind } from '../../queries/vocabulary.ts';
import type { ViewRecord } from './record.ts';
import type { Place } from './state.ts';

/** Most actors that stand side by side. */
export const MOST_COMPARED = 4;
/** The kinds of node that a path leads over. */
export const LINKED_KINDS: readonly NodeKind[] = [...ACTOR_KINDS, 'INSTRUMENT', 'CLAUSE', 'ISSUE'];

/** The kind of an actor by its id; a state where the id is of none. */
export function actorKindOf(id: string): ActorKind {
  return ACTOR_KINDS.find((kind) => kind === kindOf(id)) ?? 'STATE';
}

/** The actor that a selection is, or whose position or contradiction it is; null where it is none. */
export function actorOf(record: ViewRecord, selection: string | null): string | null {
  if (selection === null) return null;
  const claim = record.claims.find(({ id }) => id === selection);
  const actor = record.positions.get(selection)?.actor ?? claim?.about.id ?? selection;
  return record.actors.has(actor) ? actor : null;
}

/** What of a selection can be connected to something: itself, else its actor; null where there is none. */
export function endOf(record: ViewRecord, selection: string | null): string | null {
  const kind = selection === null ? null : kindOf(selection);
  return kind !== null && LINKED_KINDS.includes(kind) ? selection : actorOf(record, selection);
}

/** The comparison in which an actor stands: the one that is there, if it does, else a new one. */
export function compareWith({ compared }: Place, actor: string | null): Partial<Place> {
  const stands = actor === null || compared.includes(actor);
  return { view: 'compare', compared: stands ? compared : [actor] };
}

/** The connection of which something is an end: the one that is there, if it is, else a new one. */
export function connect({ ends }: Place, end: string | null): Partial<Place> {
  const stands = end === null || ends.includes(end);
  return { view: 'path', ends: stands ? ends : [end] };
}

/** Puts one more actor beside the others, as long as there is room. */
export function addBeside({ compared }: Place, actor: string): Partial<Place> {
  if (compared.includes(actor) || compared.length >= MOST_COMPARED) return {};
  return { compared: [...compared, actor] };
}
