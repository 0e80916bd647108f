import type { Query, Row } from '../query.ts';
import { number, oneOf, oneOfOrNull, text, textOrNull } from '../read.ts';
import { FATES, type Fate, FORCES, INSTRUMENT_FORMS } from '../vocabulary.ts';
import type { Ids } from './ids.ts';

/** An instrument, and the ids of the body in whose house it was made and of its negotiation. */
export type InstrumentRow = {
  readonly id: string;
  readonly name: string;
  readonly symbol: string | null;
  readonly form: (typeof INSTRUMENT_FORMS)[number];
  readonly force: (typeof FORCES)[number] | null;
  readonly date: string | null;
  readonly fate: Fate | null;
  readonly body: string | null;
  readonly negotiation: string | null;
};

/** Which instruments, and where their page begins: after a date and id, empty for the first page. */
export type InstrumentPageParams = {
  /** Id of the negotiation; null for all. */
  readonly negotiation: string | null;
  readonly date: string;
  readonly id: string;
  readonly limit: number;
};

/** Which instruments are counted: up to a date and id, these included; a null date counts them all. */
export type InstrumentCountParams = Omit<InstrumentPageParams, 'date' | 'limit'> & {
  readonly date: string | null;
};

const COLUMNS = /* Cypher */ `
    RETURN instrument.id AS id, instrument.name AS name, instrument.symbol AS symbol,
      instrument.form AS form, instrument.force AS force, instrument.date AS date,
      instrument.fate AS fate, [(instrument)-[:UNDER]->(body:Organisation) | body.id][0] AS body,
      [(instrument)-[:BELONGS_TO]->(talks:Negotiation) | talks.id][0] AS negotiation`;

const ASKED = /* Cypher */ `
    MATCH (instrument:Instrument)
    WHERE ($negotiation IS NULL OR EXISTS {
      MATCH (instrument)-[:BELONGS_TO]->(talks:Negotiation) WHERE talks.id = $negotiation })
    WITH instrument, coalesce(instrument.date, '9999') AS made`;

/** Instruments by id. */
export const instrumentsById: Query<Ids, InstrumentRow> = {
  name: 'instruments-by-id',
  summary: 'The instruments of these ids; a row is an instrument.',
  cypher: /* Cypher */ `
    UNWIND $ids AS id
    MATCH (instrument:Instrument {id: id})${COLUMNS}
    ORDER BY id
  `,
  example: { ids: ['instrument:unea7-minerals-final'] },
  read: readInstrument,
};

/** A page of instruments. */
export const instruments: Query<InstrumentPageParams, InstrumentRow> = {
  name: 'instruments',
  summary: 'A page of the instruments of a negotiation, oldest first; a row is an instrument.',
  cypher: /* Cypher */ `${ASKED}
    WHERE made > $date OR (made = $date AND instrument.id > $id)
    WITH instrument, made
    ORDER BY made, instrument.id
    LIMIT $limit${COLUMNS}, made
    ORDER BY made, id
  `,
  example: { negotiation: null, date: '', id: '', limit: 50 },
  read: readInstrument,
};

/** How many instruments there are. */
export const countInstruments: Query<InstrumentCountParams, number> = {
  name: 'count-instruments',
  summary: 'How many instruments a negotiation has; the one row is their number.',
  cypher: /* Cypher */ `${ASKED}
    WHERE $date IS NULL OR made < $date OR (made = $date AND instrument.id <= $id)
    RETURN count(instrument) AS count
  `,
  example: { negotiation: null, date: null, id: '' },
  read: (row) => number(row, 'count'),
};

function readInstrument(row: Row): InstrumentRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    symbol: textOrNull(row, 'symbol'),
    form: oneOf(row, 'form', INSTRUMENT_FORMS),
    force: oneOfOrNull(row, 'force', FORCES),
    date: textOrNull(row, 'date'),
    fate: oneOfOrNull(row, 'fate', FATES),
    body: textOrNull(row, 'body'),
    negotiation: textOrNull(row, 'negotiation'),
  };
}
