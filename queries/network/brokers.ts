/**
 * Brokers
 * =======
 *
 * The actors whose agreement spreads over several camps: by participation coefficient, then by betweenness.
 *
 * Choice: ties are congruence. Named are at most ten actors with a coefficient above 0, each in a camp;
 * among equals in both the lower id comes first.
 *
 * [Article]: Guimerà, R., Amaral, L. A. N. (2005). doi:10.1038/nature03288; Brandes, U. (2001).
 * doi:10.1080/0022250X.2001.9990249
 */
import type { Definition } from '../definition.ts';
import { betweenness } from './betweenness.ts';
import { participation, tiesToCamps } from './participation.ts';
import { type Partition, UNPLACED } from './partition.ts';
import { at } from './position-table.ts';
import type { Weights } from './weights.ts';

/** What brokers are. */
export const BROKERS: Definition = {
  name: 'brokers',
  definition:
    'Brokers are ranked by the participation coefficient 1 - Σ over camps of (k(i, c) / k(i))² of their congruence, then by betweenness, a tie being as long as one divided by its weight.',
  reference:
    'Guimerà, R., Amaral, L. A. N. (2005). doi:10.1038/nature03288 Brandes, U. (2001). doi:10.1080/0022250X.2001.9990249',
};

/** How many brokers an answer names at most. */
export const MOST_BROKERS = 10;

/** An actor between camps. */
export interface FoundBroker {
  readonly actor: number;
  /** Participation coefficient, 0 to below 1. */
  readonly score: number;
  /** The camps to which it has ties. */
  readonly camps: readonly number[];
}

/** The brokers of a partition, the strongest first. */
export function brokers(congruence: Weights, partition: Partition): readonly FoundBroker[] {
  const scores = participation(congruence, partition);
  const between = betweenness(congruence);
  return [...partition.keys()]
    .filter((actor) => partition[actor] !== UNPLACED && at(scores, actor) > 0)
    .sort(
      (one, other) =>
        at(scores, other) - at(scores, one) || at(between, other) - at(between, one) || one - other,
    )
    .slice(0, MOST_BROKERS)
    .map((actor) => {
      const ties = tiesToCamps(congruence, partition, actor);
      return {
        actor,
        score: at(scores, actor),
        camps: [...ties.keys()].filter((camp) => at(ties, camp) > 0),
      };
    });
}
