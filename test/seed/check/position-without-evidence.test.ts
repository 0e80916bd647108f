import { expect, test } from 'vitest';
import { checkRecord } from '../../../seed/check/check-record.ts';
import { LOST_NOTHING } from '../../../seed/tables.ts';
import { placesOf } from '../places-of.ts';
import { tablesOf } from '../tables-of.ts';

test('a position that nothing shows and that is not inferred is an error', () => {
  expect(placesOf({ evidence: { 'evidence:1': { shows: 'claim:1' } } })).toEqual([
    'positions.csv:2:evidentiality E07',
  ]);
});

test('evidence that could not be read is not missed', () => {
  const tables = tablesOf({ evidence: { 'evidence:1': null } });

  expect(
    checkRecord({ ...tables, lost: { ...LOST_NOTHING, names: new Set(['evidence']) } }),
  ).toEqual([]);
});
