import type { Query, Row } from '../query.ts';
import { oneOfOrNull, text, textOrNull, texts } from '../read.ts';
import { ORGANISATION_FORMS } from '../vocabulary.ts';
import type { Ids } from './ids.ts';

/** An actor: a state has an `iso3`, an organisation a `form`. */
export type ActorRow = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly aliases: readonly string[];
  readonly iso3: string | null;
  readonly form: (typeof ORGANISATION_FORMS)[number] | null;
};

/** Which actors, and where their page begins: after a name and id, empty texts for the first page. */
export type ActorPageParams = {
  /** What the ids start with: `state:`, `org:`, `person:`; empty for all. */
  readonly prefixes: readonly string[];
  readonly memberOf: readonly string[];
  readonly words: readonly string[];
  readonly name: string;
  readonly id: string;
  readonly limit: number;
};

const COLUMNS = /* Cypher */ `
    RETURN actor.id AS id, actor.name AS name, actor.shortName AS shortName,
      actor.aliases AS aliases, actor.iso3 AS iso3, actor.form AS form`;

/** Keeps the actors that are asked for. */
export const ASKED_ACTORS = /* Cypher */ `
    MATCH (actor:Actor)
    WHERE (size($prefixes) = 0 OR any(kind IN $prefixes WHERE actor.id STARTS WITH kind))
      AND (size($words) = 0 OR all(word IN $words WHERE
        toLower(actor.name + ' ' + coalesce(actor.shortName, '')
          + reduce(names = '', alias IN actor.aliases | names + ' ' + alias))
        CONTAINS toLower(word)))
      AND (size($memberOf) = 0 OR EXISTS {
        MATCH (actor)-[:MEMBER_OF]->(body:Organisation) WHERE body.id IN $memberOf })`;

/** Actors by id. */
export const actorsById: Query<Ids, ActorRow> = {
  name: 'actors-by-id',
  summary: 'The actors of these ids; a row is an actor.',
  cypher: /* Cypher */ `
    UNWIND $ids AS id
    MATCH (actor:Actor {id: id})${COLUMNS}
    ORDER BY id
  `,
  example: { ids: ['state:UGA', 'org:icglr'] },
  read: readActor,
};

/** A page of actors. */
export const actors: Query<ActorPageParams, ActorRow> = {
  name: 'actors',
  summary: 'A page of the actors of a kind, in a body, of a name; a row is an actor.',
  cypher: /* Cypher */ `${ASKED_ACTORS}
      AND (actor.name > $name OR (actor.name = $name AND actor.id > $id))${COLUMNS}
    ORDER BY name, id
    LIMIT $limit
  `,
  example: { prefixes: ['state:'], memberOf: [], words: [], name: '', id: '', limit: 50 },
  read: readActor,
};

function readActor(row: Row): ActorRow {
  return {
    id: text(row, 'id'),
    name: text(row, 'name'),
    shortName: textOrNull(row, 'shortName'),
    aliases: texts(row, 'aliases'),
    iso3: textOrNull(row, 'iso3'),
    form: oneOfOrNull(row, 'form', ORGANISATION_FORMS),
  };
}
