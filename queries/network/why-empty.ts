import { shared } from './count-pairs.ts';
import type { PositionTable } from './position-table.ts';

/** What there are two of: as the answer says it. */
type Words = { readonly nodes: string; readonly node: string; readonly spoke: string };

const ACTORS: Words = {
  nodes: 'actors',
  node: 'actor',
  spoke: 'no two actors spoke to the same topic',
};
const TOPICS: Words = {
  nodes: 'topics',
  node: 'topic',
  spoke: 'no actor spoke to two of the topics',
};

/** What the nodes are that are tied to their like. */
export type AlikeMode = 'ACTORS' | 'TOPICS';

/**
 * Says why nothing can be said of how actors (or, the table exchanged, topics) stand to each other: no
 * position, one of them, or nothing shared. Null where something can be said.
 */
export function whyNoPairs(table: PositionTable, mode: AlikeMode = 'ACTORS'): string | null {
  const { nodes, node, spoke } = mode === 'ACTORS' ? ACTORS : TOPICS;
  const [first, ...others] = table.actors;
  if (first === undefined) return 'no position with a polarity passes the filter';
  if (others.length === 0) return `only one ${node} is on record here, ${first}: no two ${nodes}`;
  return shared(table).values.some((count) => count > 0) ? null : spoke;
}
