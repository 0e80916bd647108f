/**
 * Partition
 * =========
 *
 * Which camp each actor is in, by the place of the actor.
 *
 * Choice: camps are numbered from 0 in the order of their first actor, and actors stand in the order
 * of their ids, so that one partition is written in one way. An actor in no camp is `UNPLACED`.
 *
 * [Article]: none; the notation is ours.
 */

/** The camp of each actor, or `UNPLACED`. */
export type Partition = readonly number[];

/** What marks an actor in no camp. */
export const UNPLACED = -1;

/** Numbers camps in the order of their first actor. */
export function numbered(camps: Iterable<number>): Partition {
  const known = new Map<number, number>([[UNPLACED, UNPLACED]]);
  return Array.from(camps, (camp) => {
    const number = known.get(camp) ?? known.size - 1;
    known.set(camp, number);
    return number;
  });
}

/** How many camps there are. */
export function countCamps(partition: Partition): number {
  return partition.reduce((most, camp) => Math.max(most, camp + 1), 0);
}

/** The places of the members of each camp. */
export function membersOf(partition: Partition): readonly (readonly number[])[] {
  const camps = Array.from({ length: countCamps(partition) }, (): number[] => []);
  partition.forEach((camp, actor) => {
    camps[camp]?.push(actor);
  });
  return camps;
}

/** The partition of a whole from that of a part of it, given by places; all others are in no camp. */
export function spreadOver(size: number, places: readonly number[], part: Partition): Partition {
  const camps = new Array<number>(size).fill(UNPLACED);
  places.forEach((place, i) => {
    camps[place] = part[i] ?? UNPLACED;
  });
  return numbered(camps);
}
