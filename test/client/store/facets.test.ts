import { expect, test } from 'vitest';
import { countFacet, passFor } from '../../../client/store/facets.ts';
import { NO_FILTER, OPENING } from '../../../client/store/state.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf([
  ['state:AAA', 'OPPOSES', 'clause:x', 'INFERRED'],
  ['state:AAA', 'OPPOSES', 'clause:y', 'RECORD'],
  ['state:BBB', 'PROPOSES', 'clause:x', 'OWN_WORDS'],
]);
const ids = (place = OPENING) =>
  [...record.positions.values()].filter(passFor({ record, place })).map(({ id }) => id);

test('the dial leaves out what is weaker', () => {
  expect(ids({ ...OPENING, dial: 'OWN_WORDS' })).toEqual(['position:2', 'position:3']);
});

test('a stance that is off hides the positions of its whole family', () => {
  expect(ids({ ...OPENING, filter: { ...NO_FILTER, stance: ['support'] } })).toEqual([
    'position:1',
    'position:2',
  ]);
});

test('the counts of a facet take all other facets into account, but not itself', () => {
  const place = { ...OPENING, filter: { ...NO_FILTER, stance: ['oppose'], known: ['INFERRED'] } };

  const counted = countFacet('stance', { record, place }).filter(({ count }) => count > 0);

  expect(counted).toEqual([
    { value: 'oppose', count: 1, on: false },
    { value: 'support', count: 1, on: true },
  ]);
});

test('actors are counted as actors, not as positions', () => {
  const [states] = countFacet('actor', { record, place: OPENING });

  expect(states).toEqual({ value: 'STATE', count: 2, on: true });
});
