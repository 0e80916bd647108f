import { sum } from './order.ts';

/** Wished places in their order, the steps between neighbours, and the room they share. */
export type Wishes = {
  readonly wanted: readonly number[];
  /** One fewer than the wishes. */
  readonly steps: readonly number[];
  readonly low: number;
  readonly high: number;
};

type Pool = { readonly sum: number; readonly size: number };

/**
 * Places as near to the wished ones as order and steps allow: pool adjacent violators. Steps are
 * squeezed evenly where the room is too short for them.
 *
 * [Article]: Ayer, M. et al. (1955). An empirical distribution function for sampling with incomplete
 * information. Annals of Mathematical Statistics 26(4). doi:10.1214/aoms/1177728423
 */
export function spread({ wanted, steps, low, high }: Wishes): readonly number[] {
  const offsets = offsetsOf(steps, high - low);
  const end = high - (offsets.at(-1) ?? 0);
  const pools = wanted.reduce<readonly Pool[]>(
    (pooled, want, index) => pool(pooled, { sum: want - (offsets[index] ?? 0), size: 1 }),
    [],
  );
  return pools
    .flatMap(({ sum: total, size }) =>
      Array.from({ length: size }, () => Math.min(Math.max(total / size, low), end)),
    )
    .map((place, index) => Math.round(place + (offsets[index] ?? 0)));
}

function offsetsOf(steps: readonly number[], room: number): readonly number[] {
  const squeeze = Math.min(1, room / (sum(steps) || 1));
  const offsets = [0];
  for (const step of steps) offsets.push((offsets.at(-1) ?? 0) + step * squeeze);
  return offsets;
}

function pool(pools: readonly Pool[], next: Pool): readonly Pool[] {
  const last = pools.at(-1);
  if (last === undefined || last.sum / last.size <= next.sum / next.size) return [...pools, next];
  return pool(pools.slice(0, -1), { sum: last.sum + next.sum, size: last.size + next.size });
}

/** Wishes, of which some are granted whatever the others want. */
export type FixedWishes = Wishes & { readonly fixed: readonly boolean[] };

/** Places like `spread`, where some stand just where they wish: others share the room between those. */
export function spreadAround({ wanted, steps, low, high, fixed }: FixedWishes): readonly number[] {
  const held = fixed.flatMap((one, index) => (one ? index : []));
  const stepAt = (index: number) => steps[index] ?? 0;
  const places = [-1, ...held].map((before, turn) => {
    const next = held[turn] ?? wanted.length;
    const from = before < 0 ? low : Math.min(high, (wanted[before] ?? low) + stepAt(before));
    const until = next < wanted.length ? (wanted[next] ?? high) - stepAt(next - 1) : high;
    const own = spread({
      wanted: wanted.slice(before + 1, next),
      steps: steps.slice(before + 1, Math.max(before + 1, next - 1)),
      low: from,
      high: Math.max(from, until),
    });
    return before < 0 ? own : [Math.round(wanted[before] ?? low), ...own];
  });
  return places.flat();
}
