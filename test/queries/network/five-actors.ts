import type { PositionTable } from '../../../queries/network/position-table.ts';
import { type Weights, weightAt } from '../../../queries/network/weights.ts';
import { tableOf } from './table-of.ts';

/**
 * Five actors and four topics, small enough to work out on paper:
 *
 *         w          x             y     z
 *     A              1             1     -1
 *     B              1             -1    -0.5
 *     C   1          0.5, -1       0
 *     D   -1         1                   -1
 *     E   0
 *
 *                       AB    AC     AD  AE  BC     BD    BE  CD     CE   DE
 *     shared            3     2      2   0   2      2     0   2      1    1
 *     SIGN    alike     2     1      2   0   1      2     0   1      0    0    x z, x, x z, x, x z, x
 *             against   1     1      0   0   1      0     0   2      0    0    y, x, x, x w
 *     EXACT   alike     1     0      2   0   0      1     0   0      0    0    x, x z, x
 *             against   2     3      0   0   3      1     0   3      1    1    y z, x x y, x x y, z, x x w, w, w
 *     ORDINAL against   1.25  1.125  0   0   1.125  0.25  0   1.625  0.5  0.5  m(C, x) = -0.25
 *
 * B holds its 1 on x twice, which counts once.
 */
export const FIVE: PositionTable = tableOf(`
  A  x SUPPORTS     y SUPPORTS  z OPPOSES
  B  x SUPPORTS     x COMMITS   y OPPOSES  z RESERVES
  C  x CONDITIONAL  x OPPOSES   y ABSTAINS  w PROPOSES
  D  x SUPPORTS     z OPPOSES   w OPPOSES
  E  w ABSTAINS
`);

/** How many topics every two of the five share. */
export const SHARED: readonly number[] = [3, 2, 2, 0, 2, 2, 0, 2, 1, 1];

/** The weights of AB, AC, AD, AE, BC, BD, BE, CD, CE and DE. */
export function pairsOf(weights: Weights): readonly number[] {
  const places = weights.ids.map((_, place) => place);
  return places.flatMap((i) => places.slice(i + 1).map((j) => weightAt(weights, i, j)));
}
