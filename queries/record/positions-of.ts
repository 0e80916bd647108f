import type { Row } from '../query.ts';
import { text } from '../read.ts';
import { type FilteredQuery, filtered } from './filtered-query.ts';
import type { Ids } from './ids.ts';
import { FIRST_OF_ALL, type FilteredPageParams, ONE_PAGE } from './position-page.ts';
import {
  ACTOR_NAMES,
  POSITION_COLUMNS,
  type PositionRow,
  readPosition,
  TARGET_NAMES,
} from './position-row.ts';

/** A position, and the id of the actor or target on whose page it stands. */
export type PositionOf = PositionRow & { readonly of: string };

/** How the positions of each actor `of` are found. */
export const OF_ACTOR = /* Cypher */ `
    MATCH (actor:Actor {id: of})-[:HOLDS]->(position:Position)-[:ON]->(target:Target)`;
/** How the positions on each target `of` are found. */
export const ON_TARGET = /* Cypher */ `
    MATCH (target:Target {id: of})<-[:ON]-(position:Position)<-[:HOLDS]-(actor:Actor)`;

const COLUMNS = 'id, stance, date, day, evidentiality, summary, actor, target';

/** A page for each `of` of what is found, with the names that the caller does not have. */
const pageOfEach =
  (names: string, columns: string) =>
  (found: string): string =>
    /* Cypher */ `
    UNWIND $ids AS of
    CALL (of) {${found}${ONE_PAGE}
    RETURN ${POSITION_COLUMNS}, ${names}
    }
    RETURN of, ${COLUMNS}, ${columns}
    ORDER BY of, day, id
  `;

/** How positions are found from a parent `of`, and followed to the other end. */
type Whole = { readonly own: string; readonly other: string; readonly names: string };

/** A page for each `of` of all that it has: cut first, and only then followed to the other end. */
const wholePageOfEach = ({ own, other, names }: Whole): string => /* Cypher */ `
    UNWIND $ids AS of
    CALL (of) {
      MATCH ${own}
      WITH position, coalesce(position.firstDay, '9999') AS day
      WHERE day > $day OR (day = $day AND position.id > $id)
      WITH position, day
      ORDER BY day, position.id
      LIMIT $limit
      RETURN position, day
    }
    MATCH ${other}
    RETURN of, position.id AS id, position.stance AS stance, position.date AS date, day,
      position.evidentiality AS evidentiality, position.summary AS summary, ${names}
    ORDER BY of, day, id
  `;

/** The positions of actors. */
export const positionsOfActors: FilteredQuery<Ids & FilteredPageParams, PositionOf> = filtered({
  name: 'positions-of-actors',
  summary:
    'A page of the positions of each actor that pass a filter; a row is a position of one of them.',
  path: OF_ACTOR,
  cypher: pageOfEach(TARGET_NAMES, 'targetName, targetFate'),
  unfiltered: wholePageOfEach({
    own: '(:Actor {id: of})-[:HOLDS]->(position:Position)',
    other: '(position)-[:ON]->(target:Target)',
    names: `of AS actor, target.id AS target, ${TARGET_NAMES}`,
  }),
  example: { ...FIRST_OF_ALL, ids: ['state:SAU', 'state:UGA'] },
  read: readPositionOf,
});

/** The positions on targets. */
export const positionsOnTargets: FilteredQuery<Ids & FilteredPageParams, PositionOf> = filtered({
  name: 'positions-on-targets',
  summary:
    'A page of the positions on each target that pass a filter; a row is a position on one of them.',
  path: ON_TARGET,
  cypher: pageOfEach(ACTOR_NAMES, 'actorName, actorShortName'),
  unfiltered: wholePageOfEach({
    own: '(:Target {id: of})<-[:ON]-(position:Position)',
    other: '(position)<-[:HOLDS]-(actor:Actor)',
    names: `of AS target, actor.id AS actor, ${ACTOR_NAMES}`,
  }),
  example: { ...FIRST_OF_ALL, ids: ['clause:unea7-minerals-draft/expert-group'] },
  read: readPositionOf,
});

function readPositionOf(row: Row): PositionOf {
  return { ...readPosition(row), of: text(row, 'of') };
}
