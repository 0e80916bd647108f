import { expect, test } from 'vitest';
import { crowdedAmong } from '../../../queries/contradiction/crowded.ts';

const loads = (...held: number[]) =>
  held.map((positions, i) => ({ actor: `state:${'ABC'[i]}`, positions }));

test('those who hold least are compared in full, as many as there is room for', () => {
  // 3² + 4² = 25 pairs; 5² more are too many.
  expect(crowdedAmong(loads(5, 3, 4), 25)).toEqual(['state:A']);
  expect(crowdedAmong(loads(5, 3, 4), 50)).toEqual([]);
  expect(crowdedAmong(loads(5, 3, 4), 8)).toEqual(['state:A', 'state:B', 'state:C']);
});

test('of actors who hold as much, the one whose id comes first is compared in full', () => {
  expect(crowdedAmong(loads(2, 2, 2), 9)).toEqual(['state:C']);
});
