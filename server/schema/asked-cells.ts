import { CELLS_ON, type Cell } from '../../queries/network/cells-on-topics.ts';
import type { Level } from '../../queries/network/network-words.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import { MOST_LISTED, spend } from './budget.ts';
import type { Context } from './context.ts';

/** The cells that are asked for, and the Cypher that reads them. */
export type AskedCells = { readonly cells: readonly Cell[]; readonly cypher: string };

/** Reads what actors hold on topics; throws `LIMIT` where there are too many cells for one answer. */
export async function readCells(
  { level, filter }: { readonly level: Level; readonly filter: PositionFilterParams },
  context: Context,
): Promise<AskedCells> {
  const question = CELLS_ON[level].narrowed(filter);
  const found = await context.store.ask(question, { ...filter, limit: MOST_LISTED + 1 });
  return { cells: spend(found, context), cypher: question.cypher };
}
