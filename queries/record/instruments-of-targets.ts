import type { Query } from '../query.ts';
import { type Ids, type Link, readLink } from './ids.ts';

/** The instruments that targets are, or are clauses of. */
export const instrumentsOfTargets: Query<Ids, Link> = {
  name: 'instruments-of-targets',
  summary:
    'The instrument that each target is, or is a clause of; a row is a target and an instrument.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Target {id: of})-[:PART_OF*0..1]->(instrument:Instrument)
    RETURN of, instrument.id AS id
    ORDER BY of, id
  `,
  example: {
    ids: ['clause:unea7-minerals-draft/due-diligence', 'instrument:unea7-minerals-final'],
  },
  read: readLink,
};
