import { EVERY_POSITION, type PositionFilterParams } from './position-filter.ts';

/** Where a page of positions begins, and how long it is. */
export type PositionPageParams = {
  /** The first day of the position before the page; the empty text where it is the first page. */
  readonly day: string;
  /** The id of the position before the page. */
  readonly id: string;
  /** Most positions on the page. */
  readonly limit: number;
};

/** A page of the positions that pass a filter. */
export type FilteredPageParams = PositionFilterParams & PositionPageParams;

/** The first fifty positions of all. */
export const FIRST_OF_ALL: FilteredPageParams = { ...EVERY_POSITION, day: '', id: '', limit: 50 };

/** Keeps, of `actor`, `position` and `target`, one page in order of day and id, undated ones last. */
export const ONE_PAGE = /* Cypher */ `
    WITH actor, position, target, coalesce(position.firstDay, '9999') AS day
    WHERE day > $day OR (day = $day AND position.id > $id)
    WITH actor, position, target, day
    ORDER BY day, position.id
    LIMIT $limit`;
