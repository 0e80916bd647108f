/**
 * Position table
 * ==============
 *
 * What every statistic works on: a row for each position and topic, in order of position id. On issues
 * a position has a row for each issue that its target concerns; a position without polarity has none.
 *
 * Choice: columns of whole numbers, not rows of objects. A row costs 20 bytes, and a statistic reads no
 * more of it than it needs.
 */
import { POLARITY, type Stance } from '../vocabulary.ts';

/** The positions that a question is about, in columns; the rows stand in order of position id and topic. */
export interface PositionTable {
  /** Ids of the actors that hold a position here, sorted. */
  readonly actors: readonly string[];
  /** Ids of the topics that a position here is on, sorted. */
  readonly topics: readonly string[];
  /** Ids of the positions on record, sorted. */
  readonly positions: readonly string[];
  /** Of each row its actor, as a place in `actors`. */
  readonly actor: Int32Array;
  /** Of each row its topic, as a place in `topics`. */
  readonly topic: Int32Array;
  /** Of each row its position, as a place in `positions`; `NO_POSITION` where it is only supposed. */
  readonly position: Int32Array;
  /** Twice the polarity, so that a half is a whole number: -2 to 2. */
  readonly polarity: Int32Array;
  /** The first day that the date can mean, in days since 1970-01-01; `NO_DATE` where there is none. */
  readonly date: Int32Array;
}

/** In `date`: the position has no date. */
export const NO_DATE = -2_147_483_648;
/** In `position`: the row is on no record, but only supposed. */
export const NO_POSITION = -1;

/** Reads a cell of a column; throws RangeError outside of it. */
export function at(column: ArrayLike<number>, row: number): number {
  const value = column[row];
  if (value === undefined) throw new RangeError(`no row ${row} among ${column.length}`);
  return value;
}

/** Reads the id at a place in a list of ids; throws RangeError outside of it. */
export function idAt(ids: readonly string[], place: number): string {
  const id = ids[place];
  if (id === undefined) throw new RangeError(`no id ${place} among ${ids.length}`);
  return id;
}

/** Twice the polarity of a stance, -2 to 2; null for a stance without polarity. */
export function doubledPolarity(stance: Stance): number | null {
  const polarity = POLARITY[stance];
  return polarity === null ? null : polarity * 2;
}
