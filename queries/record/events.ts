import type { Query, Row } from '../query.ts';
import { oneOf, text, textOrNull } from '../read.ts';
import { EVENT_FORMS } from '../vocabulary.ts';
import type { Ids } from './ids.ts';

/** A dated occasion, and the ids of its negotiation and of the body in whose house it happens. */
export type EventRow = {
  readonly id: string;
  readonly name: string;
  readonly form: (typeof EVENT_FORMS)[number];
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly negotiation: string | null;
  readonly body: string | null;
};

const COLUMNS = /* Cypher */ `
    RETURN event.id AS id, event.name AS name, event.form AS form, event.from AS from,
      event.to AS to, event.place AS place, 
      [(event)-[:BELONGS_TO]->(talks:Negotiation) | talks.id][0] AS negotiation,
      [(event)-[:UNDER]->(body:Organisation) | body.id][0] AS body`;

/** Events by id. */
export const eventsById: Query<Ids, EventRow> = {
  name: 'events-by-id',
  summary: 'The events of these ids; a row is an event.',
  cypher: /* Cypher */ `
    UNWIND $ids AS id
    MATCH (event:Event {id: id})${COLUMNS}
    ORDER BY id
  `,
  example: { ids: ['event:unea7-talks'] },
  read: readEvent,
};

/** The events of a negotiation; all of them where it is null. */
export const events: Query<{ readonly negotiation: string | null }, EventRow> = {
  name: 'events',
  summary: 'The events of a negotiation, or all, earliest first, undated last; a row is an event.',
  cypher: /* Cypher */ `
    MATCH (event:Event)
    WHERE $negotiation IS NULL OR EXISTS {
      MATCH (event)-[:BELONGS_TO]->(talks:Negotiation) WHERE talks.id = $negotiation }${COLUMNS}
    ORDER BY from, id
  `,
  example: { negotiation: null },
  read: readEvent,
};

function readEvent(row: Row): EventRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    form: oneOf(row, 'form', EVENT_FORMS),
    from: textOrNull(row, 'from'),
    to: textOrNull(row, 'to'),
    place: textOrNull(row, 'place'),
    negotiation: textOrNull(row, 'negotiation'),
    body: textOrNull(row, 'body'),
  };
}
