import { sum } from './order.ts';

/** Who is to be ordered, by index: `turns` is the order in which each is tried. */
export type Sifting = {
  readonly turns: readonly number[];
  /** Crossings between the links of the first above those of the second. */
  readonly crossings: readonly (readonly number[])[];
  /** How alike two are, 0 to 1. */
  readonly kin: readonly (readonly number[])[];
  /** How many crossings two alike neighbours are worth. */
  readonly kinship: number;
  /** What an order costs beyond: such as more between two pins than there is room for. */
  readonly penalty?: (order: readonly number[]) => number;
};

const ROUNDS = 20;
const GAIN = 1e-9;

/**
 * Sifting
 * =======
 *
 * Tries each in every place and keeps the best, until a round gains nothing. The cost of an order is
 * its crossings, less what its neighbours have in common, so that those who want the same stand
 * together.
 *
 * [Article]: Matuszewski, C., Schönfeld, R. and Molitor, P. (1999). Using sifting for k-layer
 * straightline crossing minimization. Graph Drawing, LNCS 1731. doi:10.1007/3-540-46648-7_22
 */
export function sift(start: readonly number[], sifting: Sifting): readonly number[] {
  let order = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = sifting.turns.reduce((now, item) => bestPlace(now, item, sifting), order);
    if (costOf(next, sifting) >= costOf(order, sifting) - GAIN) return order;
    order = next;
  }
  return order;
}

/** Crossings of an order. */
export function crossingsOf(
  order: readonly number[],
  crossings: readonly (readonly number[])[],
): number {
  let total = 0;
  order.forEach((upper, place) => {
    for (const lower of order.slice(place + 1)) total += crossings[upper]?.[lower] ?? 0;
  });
  return total;
}

function costOf(order: readonly number[], { crossings, kin, kinship, penalty }: Sifting): number {
  const alike = order.slice(1).map((item, place) => at(kin, order[place], item));
  return crossingsOf(order, crossings) - kinship * sum(alike) + (penalty?.(order) ?? 0);
}

/** Tries one item in every place; what the others cost among themselves is left out, for it stays. */
function bestPlace(order: readonly number[], item: number, sifting: Sifting): readonly number[] {
  const now = order.indexOf(item);
  const rest = order.filter((other) => other !== item);
  let best = now;
  let least = ownCost(rest, { item, place: now }, sifting);
  for (let place = 0; place <= rest.length; place += 1) {
    const cost = ownCost(rest, { item, place }, sifting);
    if (cost >= least - GAIN) continue;
    best = place;
    least = cost;
  }
  return rest.toSpliced(best, 0, item);
}

function ownCost(
  rest: readonly number[],
  { item, place }: { readonly item: number; readonly place: number },
  { crossings, kin, kinship, penalty }: Sifting,
): number {
  const crossed = rest.map((other, index) =>
    index < place ? at(crossings, other, item) : at(crossings, item, other),
  );
  const [above, below] = [rest[place - 1], rest[place]];
  const alike = at(kin, above, item) + at(kin, item, below) - at(kin, above, below);
  const beyond = penalty?.(rest.toSpliced(place, 0, item)) ?? 0;
  return sum(crossed) - kinship * alike + beyond;
}

type Matrix = readonly (readonly number[])[];

/** A cell of a matrix; nothing beyond its ends. */
function at(matrix: Matrix, row: number | undefined, column: number | undefined): number {
  return matrix[row ?? -1]?.[column ?? -1] ?? 0;
}
