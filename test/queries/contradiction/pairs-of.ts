import {
  EVERY_FINDING,
  type FindingParams,
  type Rule,
} from '../../../queries/contradiction/finding.ts';
import type { TestStore } from '../../engines.ts';

/** Asks for all actors and issues. */
export const ALL: FindingParams = EVERY_FINDING;

/** Clauses of an old and a new instrument that concern one issue. */
export const CONCERNS = [
  ['clause:old/1', 'issue:traceability'],
  ['clause:new/1', 'issue:traceability'],
] as const;

/** What a rule finds in a store: the numbers of the two positions, or the two instruments. */
export async function pairsOf(store: TestStore, rule: Rule): Promise<readonly string[]> {
  const found = await store.ask(rule, ALL);
  return found.map(({ left, right }) => `${left} ${right}`.replaceAll('position:', ''));
}
