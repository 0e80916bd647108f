import { BadInputError, DemarcheError } from '../../queries/errors.ts';

/** Where a number stands among the arguments, and between which it may lie. */
export type NumberPlace = {
  readonly place: string;
  readonly least?: number;
  readonly most: number;
};

/** Reads a number; throws `BAD_INPUT` below the least, which is 0 unless said otherwise, and `LIMIT` above the most. */
export function readNumber(found: number, { place, least = 0, most }: NumberPlace): number {
  const allowed = `${least} to ${most}`;
  if (found < least) throw new BadInputError(place, String(found), allowed);
  if (found <= most) return found;
  throw new DemarcheError('LIMIT', `${place}: found ${found}; allowed is ${allowed}`);
}
