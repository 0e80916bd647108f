import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

const UNDATED = { date: '', event: '' };

test('what became of a clause does not become that clause again', () => {
  expect(
    placesOf({
      instruments: { 'instrument:old': { date: '' } },
      lineage: {
        'lineage:1': UNDATED,
        'lineage:2': { ...UNDATED, from: 'clause:draft/1', to: 'clause:old/1' },
      },
    }),
  ).toEqual(['lineage.csv:2:to E12']);
});
