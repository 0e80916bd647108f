import type { Row } from '../query.ts';
import { oneOf, oneOfOrNull, text, textOrNull } from '../read.ts';
import {
  EVIDENTIALITIES,
  type Evidentiality,
  FATES,
  type Fate,
  STANCES,
  type Stance,
} from '../vocabulary.ts';

/** What a row of positions says of an actor: its id, and its names unless it is the one asked about. */
export type NamedActor = {
  readonly id: string;
  readonly name?: string;
  readonly shortName?: string | null;
};

/** What a row of positions says of a target: its id, and its name unless it is the one asked about. */
export type NamedTarget = {
  readonly id: string;
  readonly name?: string;
  readonly fate?: Fate | null;
};

/** A position, and what it says of its actor and its target. */
export type PositionRow = {
  readonly id: string;
  readonly actor: NamedActor;
  readonly target: NamedTarget;
  readonly stance: Stance;
  readonly date: string | null;
  /** The first day that the date can mean, by which positions are ordered; `9999` where there is none. */
  readonly day: string;
  readonly evidentiality: Evidentiality;
  readonly summary: string;
};

/** The columns of an `actor`, a `position` and a `target` without which `readPosition` reads nothing. */
export const POSITION_COLUMNS = /* Cypher */ `position.id AS id, position.stance AS stance,
      position.date AS date, coalesce(position.firstDay, '9999') AS day,
      position.evidentiality AS evidentiality, position.summary AS summary,
      actor.id AS actor, target.id AS target`;
/** The names of the actor. */
export const ACTOR_NAMES = /* Cypher */ `actor.name AS actorName, actor.shortName AS actorShortName`;
/** The name of the target, and what became of it. */
export const TARGET_NAMES = /* Cypher */ `target.name AS targetName, target.fate AS targetFate`;
/** All of these. */
export const NAMED_POSITION: string = `
    RETURN ${POSITION_COLUMNS},
      ${ACTOR_NAMES},
      ${TARGET_NAMES}`;

/** Reads a position; throws TypeError naming the column and what it found. */
export function readPosition(row: Row): PositionRow {
  return {
    id: text(row, 'id'),
    actor: readActor(row),
    target: readTarget(row),
    stance: oneOf(row, 'stance', STANCES),
    date: textOrNull(row, 'date'),
    day: text(row, 'day'),
    evidentiality: oneOf(row, 'evidentiality', EVIDENTIALITIES),
    summary: text(row, 'summary'),
  };
}

function readActor(row: Row): NamedActor {
  const id = text(row, 'actor');
  if (!('actorName' in row)) return { id };
  return { id, name: text(row, 'actorName'), shortName: textOrNull(row, 'actorShortName') };
}

function readTarget(row: Row): NamedTarget {
  const id = text(row, 'target');
  if (!('targetName' in row)) return { id };
  return { id, name: text(row, 'targetName'), fate: oneOfOrNull(row, 'targetFate', FATES) };
}
