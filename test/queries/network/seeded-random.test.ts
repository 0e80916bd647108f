import { expect, test } from 'vitest';
import { drawn, seededRandom, shuffled } from '../../../queries/network/seeded-random.ts';

test('a seed fixes the numbers, as mulberry32 is published', () => {
  const random = seededRandom(1);

  expect([random(), random(), random()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

test('a draw is each whole number below the bound about as often', () => {
  const random = seededRandom(7);
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 4_000; i += 1) {
    const number = drawn(4, random);
    counts[number] = (counts[number] ?? 0) + 1;
  }

  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});

test('a shuffle keeps every item, and leaves the list as it was', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];

  expect([...shuffled(list, seededRandom(1))].sort()).toEqual(list);
  expect(shuffled(list, seededRandom(1))).not.toEqual(list);
  expect(list).toEqual(['a', 'b', 'c', 'd', 'e']);
});
