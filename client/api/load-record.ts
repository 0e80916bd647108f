import type { ViewRecord } from '../store/record.ts';
import { ask } from './ask.ts';
import { OPENING_QUERY } from './opening.ts';
import { POSITIONS_QUERY, type PositionAnswer } from './positions.ts';
import { toRecord } from './to-record.ts';

/** The most positions that are fetched: beyond, the picture says how many it leaves out. */
const MOST = 2_000;

/** Fetches the record; throws `AskError`. */
export async function loadRecord(): Promise<ViewRecord> {
  const [opening, { positions, total }] = await Promise.all([
    ask(OPENING_QUERY, {}),
    loadPositions(),
  ]);
  return toRecord(opening, positions, total);
}

type Pages = { readonly positions: readonly PositionAnswer[]; readonly total: number };

async function loadPositions(): Promise<Pages> {
  const positions: PositionAnswer[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const page: Awaited<ReturnType<typeof askPage>> = await askPage(after);
    positions.push(...page.nodes);
    total = page.totalCount;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && positions.length < MOST);
  return { positions, total };
}

async function askPage(after: string | null) {
  return (await ask(POSITIONS_QUERY, { after })).positions;
}
