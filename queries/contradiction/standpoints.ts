import type { Query } from '../query.ts';
import { oneOf, oneOfOrNull, text, textOrNull } from '../read.ts';
import { forumOf } from '../record/forum-of.ts';
import type { Ids } from '../record/ids.ts';
import {
  EVIDENTIALITIES,
  type Evidentiality,
  FORCES,
  STANCES,
  type Stance,
} from '../vocabulary.ts';

/** Something on record by its id, and what it is called. */
export type Named = { readonly id: string; readonly name: string };

/** A position, and what a finding must know of it. */
export type Standpoint = {
  readonly id: string;
  readonly actor: Named;
  readonly target: Named;
  /** The instrument that the target is, or is a clause of. */
  readonly whole: Named;
  readonly force: (typeof FORCES)[number] | null;
  readonly stance: Stance;
  readonly date: string | null;
  readonly evidentiality: Evidentiality;
  readonly event: string | null;
  /** The body in whose house it was taken. */
  readonly forum: Named | null;
};

/** Positions as sides of a finding. */
export const standpoints: Query<Ids, Standpoint> = {
  name: 'standpoints',
  summary:
    'Positions with the actor, the target, its instrument and the forum by name; a row is a position.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (position:Position {id: of})
    MATCH (position)<-[:HOLDS]-(actor:Actor)
    MATCH (position)-[:ON]->(target:Target)
    OPTIONAL MATCH (target)-[:PART_OF]->(containing:Instrument)
    WITH actor, position, target, coalesce(containing, target) AS whole,
      ${forumOf('position', 'target')} AS house
    OPTIONAL MATCH (forum:Organisation {id: house})
    RETURN position.id AS id, actor.id AS actor, actor.name AS actorName, target.id AS target,
      target.name AS targetName, whole.id AS whole, whole.name AS wholeName, whole.force AS force,
      position.stance AS stance, position.date AS date, position.evidentiality AS evidentiality,
      [(position)-[:TAKEN_AT]->(event:Event) | event.id][0] AS event,
      forum.id AS forum, forum.name AS forumName
    ORDER BY coalesce(position.firstDay, '9999'), id
  `,
  example: { ids: ['position:uga-due-diligence', 'position:unea-4-19'] },
  read: (row) => ({
    id: text(row, 'id'),
    actor: { id: text(row, 'actor'), name: text(row, 'actorName') },
    target: { id: text(row, 'target'), name: text(row, 'targetName') },
    whole: { id: text(row, 'whole'), name: text(row, 'wholeName') },
    force: oneOfOrNull(row, 'force', FORCES),
    stance: oneOf(row, 'stance', STANCES),
    date: textOrNull(row, 'date'),
    evidentiality: oneOf(row, 'evidentiality', EVIDENTIALITIES),
    event: textOrNull(row, 'event'),
    forum: row['forum'] ? { id: text(row, 'forum'), name: text(row, 'forumName') } : null,
  }),
};
