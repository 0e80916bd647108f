import { expect, test } from 'vitest';
import { checkRecord } from '../../../seed/check/check-record.ts';
import { LOST_NOTHING } from '../../../seed/tables.ts';
import { placesOf } from '../places-of.ts';
import { tablesOf } from '../tables-of.ts';

test('a reference leads to a row of the record', () => {
  expect(placesOf({ positions: { 'position:1': { target: 'clause:nowhere' } } })).toEqual([
    'positions.csv:2:target E04',
  ]);
});

test('of several references in one cell each leads to a row', () => {
  const envoy = { speaks_for: 'state:AAA|org:club|org:nowhere|state:ZZZ' };

  expect(placesOf({ actors: { 'person:envoy': envoy } })).toEqual([
    'actors.csv:4:speaks_for E04',
    'actors.csv:4:speaks_for E04',
  ]);
});

test('a reference that may point into any of several tables is held too', () => {
  expect(
    placesOf({
      claims: { 'claim:1': { left: 'position:nowhere' } },
      evidence: { 'evidence:5': { shows: 'recall:nowhere' } },
    }),
  ).toEqual(['claims.csv:2:left E04', 'evidence.csv:6:shows E04']);
});

test('a reference into a table that could not be read whole is not judged', () => {
  const tables = tablesOf({ positions: { 'position:1': { target: 'clause:lost' } } });

  const problems = checkRecord({
    ...tables,
    lost: { ...LOST_NOTHING, names: new Set(['clauses']) },
  });

  expect(problems).toEqual([]);
});
