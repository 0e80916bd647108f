import { EVERY_POSITION } from '../../queries/record/position-filter.ts';
import { POLARITY, STANCES } from '../../queries/vocabulary.ts';
import type { NodeRow } from './load-node.ts';
import { allPositionsOf } from './position-pages.ts';
import type { Resolve } from './schema-module.ts';

/** Resolves the positions that lean one way on the clause whose id stands in a field of the parent. */
export function leaningOn(field: string, sign: 1 | -1): Resolve {
  const stances = STANCES.filter((stance) => Math.sign(POLARITY[stance] ?? 0) === sign);
  const filter = { ...EVERY_POSITION, stances };
  return (parent: NodeRow, _, context) =>
    allPositionsOf({ id: String(parent[field]), side: 'target' }, filter, context);
}
