import { ACTOR_KINDS } from '../../../queries/vocabulary.ts';
import { viewWords as words } from '../../words/words.ts';
import type { PositionNode, ViewRecord } from '../record.ts';

/** How many actors hold some positions, by kind and in words. */
export function actorCounts(record: ViewRecord, positions: readonly PositionNode[]): string {
  const actors = [...new Set(positions.map(({ actor }) => actor))];
  const counts = ACTOR_KINDS.map(
    (kind) => [kind, actors.filter((id) => record.actors.get(id)?.kind === kind).length] as const,
  );
  return words.panel.actors(counts.filter(([, count]) => count > 0));
}
