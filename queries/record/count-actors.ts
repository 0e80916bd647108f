import type { Query } from '../query.ts';
import { number } from '../read.ts';
import { type ActorPageParams, ASKED_ACTORS } from './actors.ts';

/** Which actors are counted: up to a name and id, these included; a null name counts them all. */
export type ActorCountParams = Omit<ActorPageParams, 'name' | 'limit'> & {
  readonly name: string | null;
};

/** How many actors there are. */
export const countActors: Query<ActorCountParams, number> = {
  name: 'count-actors',
  summary:
    'How many actors of a kind, in a body, of a name there are; the one row is their number.',
  cypher: /* Cypher */ `${ASKED_ACTORS}
      AND ($name IS NULL OR actor.name < $name OR (actor.name = $name AND actor.id <= $id))
    RETURN count(actor) AS count
  `,
  example: { prefixes: ['state:'], memberOf: [], words: [], name: null, id: '' },
  read: (row) => number(row, 'count'),
};
