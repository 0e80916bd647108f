import type { Query } from '../query.ts';
import { text } from '../read.ts';
import type { Ids } from '../record/ids.ts';

/** That an actor left something at a time: a body that it was a member of, or a target. */
export type Departure = {
  /** Id of the actor. */
  readonly of: string;
  /** Id of the body or target that it left. */
  readonly id: string;
  readonly name: string;
  readonly date: string;
};

/** What actors left, and when. */
export const departures: Query<Ids, Departure> = {
  name: 'departures',
  summary:
    'The bodies whose members actors ceased to be, and the targets that they withdrew from, where the date is known; a row is a departure.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    CALL (of) {
      MATCH (:Actor {id: of})-[link:MEMBER_OF]->(left:Organisation)
      WHERE link.to IS NOT NULL
      RETURN left.id AS id, left.name AS name, link.to AS date
      UNION
      MATCH (:Actor {id: of})-[:HOLDS]->(position:Position {stance: 'WITHDREW'})-[:ON]->(left:Target)
      WHERE position.date IS NOT NULL
      RETURN left.id AS id, left.name AS name, position.date AS date
    }
    RETURN of, id, name, date
    ORDER BY of, id, date
  `,
  example: { ids: ['state:USA', 'org:igf'] },
  read: (row) => ({
    of: text(row, 'of'),
    id: text(row, 'id'),
    name: text(row, 'name'),
    date: text(row, 'date'),
  }),
};
