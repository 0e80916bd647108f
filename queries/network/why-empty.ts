import { type Note, type NoteCode, noteOf } from '../note.ts';
import { shared } from './count-pairs.ts';
import type { PositionTable } from './position-table.ts';

/** What there are two of: as the answer says it. */
type Words = {
  readonly nodes: string;
  readonly node: string;
  readonly spoke: string;
  /** What is said of one alone, and of several that share nothing. */
  readonly codes: readonly [alone: NoteCode, apart: NoteCode];
};

const ACTORS: Words = {
  nodes: 'actors',
  node: 'actor',
  spoke: 'no two actors spoke to the same topic',
  codes: ['ONE_ACTOR', 'NO_SHARED_TOPIC'],
};
const TOPICS: Words = {
  nodes: 'topics',
  node: 'topic',
  spoke: 'no actor spoke to two of the topics',
  codes: ['ONE_TOPIC', 'NO_SHARED_ACTOR'],
};

/** What the nodes are that are tied to their like. */
export type AlikeMode = 'ACTORS' | 'TOPICS';

/**
 * Says why nothing can be said of how actors (or, the table exchanged, topics) stand to each other: no
 * position, one of them, or nothing shared. Null where something can be said.
 */
export function whyNoPairs(table: PositionTable, mode: AlikeMode = 'ACTORS'): Note | null {
  const { nodes, node, spoke, codes } = mode === 'ACTORS' ? ACTORS : TOPICS;
  const [first, ...others] = table.actors;
  const [alone, apart] = codes;
  if (first === undefined) return nothingTold();
  if (others.length === 0) {
    const text = `only one ${node} is on record here, ${first}: no two ${nodes}`;
    return noteOf(text, alone, { id: first });
  }
  return shared(table).values.some((count) => count > 0) ? null : noteOf(spoke, apart);
}

/** Says that nobody takes a side. */
export function nothingTold(): Note {
  return noteOf('no position with a polarity passes the filter', 'NO_POLARITY');
}
