import { shownLinks } from '../../queries/path/shown-links.ts';
import {
  type EvidenceRow,
  evidenceOfLinks,
  evidenceOfPositions,
} from '../../queries/record/evidence.ts';
import { byParent } from './batch.ts';
import { spend } from './budget.ts';
import type { Context } from './context.ts';
import type { DrawnLink } from './drawn-link.ts';

const behind = byParent(shownLinks);
const ofPositions = byParent(evidenceOfPositions);
const ofLinks = byParent(evidenceOfLinks);

/** Resolves what shows a link as drawn: the evidence of its positions, or of what stands behind it. */
export async function linkEvidence(
  { id, positions }: DrawnLink,
  _: unknown,
  context: Context,
): Promise<readonly EvidenceRow[]> {
  const held = await loadEach(positions, (one) => ofPositions(context).load(one));
  if (positions.length > 0) return spend(held, context);
  const shown = await behind(context).load(id);
  return spend(await loadEach(shown, (one) => ofLinks(context).load(one.id)), context);
}

async function loadEach<One, Row>(
  all: readonly One[],
  load: (one: One) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  return (await Promise.all(all.map(load))).flat();
}
