import type { EvidenceRow } from '../../queries/record/evidence.ts';
import { evidenceOfPositions } from '../../queries/record/evidence.ts';
import { premisesOfPositions } from '../../queries/record/premises-of-positions.ts';
import { byParent } from './batch.ts';
import type { Context } from './context.ts';

const evidence = byParent(evidenceOfPositions);
const premises = byParent(premisesOfPositions);

/** Loads the evidence of a position; of one that is inferred and has none, that of its premises. */
export async function groundEvidence(
  position: string,
  context: Context,
): Promise<readonly EvidenceRow[]> {
  const own = await evidence(context).load(position);
  if (own.length > 0) return own;
  const grounds = await premises(context).load(position);
  const found = await Promise.all(grounds.map(({ id }) => groundEvidence(id, context)));
  return found.flat();
}
