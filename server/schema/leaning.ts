import { EVERY_POSITION } from '../../queries/record/position-filter.ts';
import type { PositionRow } from '../../queries/record/position-row.ts';
import { POLARITY, STANCES } from '../../queries/vocabulary.ts';
import type { Context } from './context.ts';
import type { NodeRow } from './load-node.ts';
import { allPositionsOf } from './position-pages.ts';
import type { Resolve } from './schema-module.ts';

/** Resolves the positions that lean one way on the clause whose id stands in a field of the parent. */
export function leaningOn(field: string, sign: 1 | -1): Resolve {
  return (parent: NodeRow, _, context) => readLeaning(String(parent[field]), sign, context);
}

/** Counts the positions that lean for or against clauses. */
export async function countLeaning(clauses: readonly string[], context: Context): Promise<number> {
  const found = [...new Set(clauses)].flatMap((id) =>
    ([1, -1] as const).map((sign) => readLeaning(id, sign, context)),
  );
  return (await Promise.all(found)).flat().length;
}

function readLeaning(id: string, sign: 1 | -1, context: Context): Promise<readonly PositionRow[]> {
  const stances = STANCES.filter((stance) => Math.sign(POLARITY[stance] ?? 0) === sign);
  return allPositionsOf({ id, side: 'target' }, { ...EVERY_POSITION, stances }, context);
}
