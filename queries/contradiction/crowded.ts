/**
 * Crowded
 * =======
 *
 * Who holds so many positions that not all of them can be set against all of them: an actor of 5,600
 * votes makes 31 million pairs, and an assembly of 199 six billion.
 *
 *     pairs = Σ positions(actor)², over the actors that are compared in full
 *
 * Choice: the actors who hold least are compared in full, as many of them as make a million and a half pairs
 * together; the others are crowded. Of these only what they hold on one and the same target is compared,
 * which is as many pairs as there are changes of mind; and they stand in no comparison of a bloc.
 */
import type { ActorLoad } from '../record/actor-loads.ts';

/** Most pairs of positions that are set against each other. */
export const MOST_PAIRS = 1_500_000;

/** The actors, in order of their ids, who are not compared in full. */
export function crowdedAmong(
  loads: readonly ActorLoad[],
  most: number = MOST_PAIRS,
): readonly string[] {
  let room = most;
  return [...loads]
    .sort((a, b) => a.positions - b.positions || (a.actor < b.actor ? -1 : 1))
    .filter(({ positions }) => {
      room -= positions ** 2;
      return room < 0;
    })
    .map(({ actor }) => actor)
    .sort();
}
