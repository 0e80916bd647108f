import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('the id of an actor has the prefix of its kind', () => {
  expect(
    placesOf({
      actors: {
        'org:spare': { kind: 'person', iso3: '' },
        'person:spare': { kind: 'organisation', iso3: '' },
      },
      memberships: {
        'membership:2': { actor: 'org:spare' },
        'membership:3': { actor: 'person:spare' },
      },
    }),
  ).toEqual(['actors.csv:5:id E13', 'actors.csv:6:id E13']);
});

test('the id of a state ends in its ISO code', () => {
  expect(placesOf({ actors: { 'state:AAA': { iso3: 'ABA' } } })).toEqual(['actors.csv:2:id E13']);
});

test('the id of a state without an ISO code ends in three capital letters', () => {
  expect(
    placesOf({
      actors: { 'state:aland': { iso3: '' } },
      memberships: { 'membership:2': { actor: 'state:aland' } },
    }),
  ).toEqual(['actors.csv:5:id E13']);
});
