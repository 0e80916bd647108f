import type { Query, Row } from '../query.ts';
import { text } from '../read.ts';
import type { Ids } from './ids.ts';

/** One process of negotiating. */
export type NegotiationRow = { readonly id: string; readonly name: string };

/** Negotiations by id. */
export const negotiationsById: Query<Ids, NegotiationRow> = {
  name: 'negotiations-by-id',
  summary: 'The negotiations of these ids; a row is a negotiation.',
  cypher: /* Cypher */ `
    UNWIND $ids AS id
    MATCH (negotiation:Negotiation {id: id})
    RETURN negotiation.id AS id, negotiation.name AS name
    ORDER BY id
  `,
  example: { ids: ['negotiation:unea7-minerals'] },
  read: readNegotiation,
};

/** All negotiations. */
export const negotiations: Query<Record<never, never>, NegotiationRow> = {
  name: 'negotiations',
  summary: 'All negotiations by name; a row is a negotiation.',
  cypher: /* Cypher */ `
    MATCH (negotiation:Negotiation)
    RETURN negotiation.id AS id, negotiation.name AS name
    ORDER BY name, id
  `,
  example: {},
  read: readNegotiation,
};

function readNegotiation(row: Row): NegotiationRow {
  return { id: text(row, 'id'), name: text(row, 'name') };
}
