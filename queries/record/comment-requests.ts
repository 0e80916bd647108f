import type { Query } from '../query.ts';
import { text, textOrNull } from '../read.ts';
import type { Ids } from './ids.ts';

/** A request for comment, and its answer where one came. */
export type RequestRow = {
  /** Id of the actor that was asked. */
  readonly of: string;
  readonly id: string;
  readonly asker: string;
  readonly about: string;
  readonly date: string | null;
  readonly answer: string | null;
};

/** The requests for comment that were put to actors. */
export const commentRequests: Query<Ids, RequestRow> = {
  name: 'comment-requests',
  summary: 'The requests for comment that were put to actors; a row is a request.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (:Actor {id: of})<-[:PUT_TO]-(request:Request)-[:ABOUT]->(target:Target)
    MATCH (request)<-[:ASKS]-(asker:Actor)
    RETURN of, request.id AS id, asker.id AS asker, target.id AS about, request.date AS date,
      request.answer AS answer
    ORDER BY of, id
  `,
  example: { ids: ['state:SAU'] },
  read: (row) => ({
    of: text(row, 'of'),
    id: text(row, 'id'),
    asker: text(row, 'asker'),
    about: text(row, 'about'),
    date: textOrNull(row, 'date'),
    answer: textOrNull(row, 'answer'),
  }),
};
