/**
 * Precedents
 * ==========
 *
 * Which instruments stand on which: what an instrument recalls, what that recalls, and so on.
 *
 * Choice: a chain passes through an instrument once and has at most six recalls. Two chains between the
 * same instruments are two precedents, because each is an argument of its own.
 */
import type { Definition } from '../definition.ts';
import type { Query } from '../query.ts';
import { texts } from '../read.ts';

/** Ids of the instruments of a chain, each of which recalls the next. */
export type Chain = readonly string[];

/** What a precedent is. */
export const PRECEDENTS: Definition = {
  name: 'precedents',
  definition:
    'A chain of at most six recalls from one instrument to another that passes through none twice; each chain is a precedent of its own.',
  reference: null,
};

/** Chains of recalls from an instrument, or to one; null for any. */
export const precedents: Query<{ readonly of: string | null; readonly to: string | null }, Chain> =
  {
    name: 'precedents',
    summary: 'Chains of instruments, each of which recalls the next; a row is a chain.',
    cypher: /* Cypher */ `
    MATCH path = (first:Instrument)-[:RECALLS*1..6]->(last:Instrument)
    WHERE ($of IS NULL OR first.id = $of) AND ($to IS NULL OR last.id = $to)
    WITH [instrument IN nodes(path) | instrument.id] AS chain
    WHERE all(id IN chain WHERE size([other IN chain WHERE other = id]) = 1)
    RETURN chain
    ORDER BY size(chain), chain
  `,
    example: { of: 'instrument:unea7-minerals-final', to: null },
    read: (row) => texts(row, 'chain'),
  };
