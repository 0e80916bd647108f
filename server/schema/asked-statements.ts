import type { Duplicates } from '../../queries/network/network-words.ts';
import { originsOfReprints, sourcedPositions } from '../../queries/network/sourced-positions.ts';
import type { Statements } from '../../queries/network/statements.ts';
import { readKnownFilter } from './asked-table.ts';
import type { Context } from './context.ts';
import { readInParts } from './in-parts.ts';
import type { PositionFilterArgs } from './position-filter.ts';

/** Which statements are asked for, as GraphQL hands it on. */
export type StatementArgs = {
  readonly duplicates?: Duplicates | null;
  readonly filter?: PositionFilterArgs | null;
};

/**
 * Reads what there is to count, and says by which Cypher, where positions alone do not tell; no statements
 * where none are asked for. Throws as `readKnownFilter` does.
 */
export async function readStatements(
  { duplicates, filter }: StatementArgs,
  context: Context,
): Promise<{ readonly statements: Statements | null; readonly read: readonly string[] }> {
  if (!duplicates) return { statements: null, read: [] };
  if (duplicates === 'MONTH' || duplicates === 'RANGE') {
    return { statements: { duplicates, said: [] }, read: [] };
  }
  const { store } = context;
  const known = await readKnownFilter(filter, context);
  const parts = await readInParts(
    known,
    (part) => store.ask(sourcedPositions.narrowed(part), part),
    context,
  );
  const reprints = await store.ask(originsOfReprints, {});
  return {
    statements: { duplicates, said: parts.flat(), reprints },
    read: [sourcedPositions.narrowed(known).cypher, originsOfReprints.cypher],
  };
}
