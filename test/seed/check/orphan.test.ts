import { expect, test } from 'vitest';
import { checkRecord } from '../../../seed/check/check-record.ts';
import { LOST_NOTHING } from '../../../seed/tables.ts';
import { placesOf } from '../places-of.ts';
import { tablesOf } from '../tables-of.ts';

test('a thing that nothing refers to is an orphan, a fact is not', () => {
  const paper = { file: 'paper.txt' };

  expect(
    placesOf({
      actors: { 'state:ZZZ': { iso3: 'ZZZ' } },
      issues: { 'issue:lost': {} },
      sources: { 'source:lost': paper },
      recalls: { 'recall:2': { instrument: 'instrument:old' } },
    }),
  ).toEqual(['actors.csv:5:id W01', 'issues.csv:3:id W01', 'sources.csv:4:id W01']);
});

test('to refer to oneself is not to be referred to', () => {
  expect(placesOf({ sources: { 'source:lost': { origin: 'source:lost' } } })).toEqual([
    'sources.csv:4:id W01',
  ]);
});

test('nothing is called an orphan where a table could not be read whole', () => {
  const tables = tablesOf({ issues: { 'issue:lost': {} } });

  expect(
    checkRecord({ ...tables, lost: { ...LOST_NOTHING, names: new Set(['concerns']) } }),
  ).toEqual([]);
});
