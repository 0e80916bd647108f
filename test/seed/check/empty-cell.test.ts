import { expect, test } from 'vitest';
import { checkRecord } from '../../../seed/check/check-record.ts';
import { LOST_NOTHING } from '../../../seed/tables.ts';
import { placesOf } from '../places-of.ts';
import { tablesOf } from '../tables-of.ts';

test('a cell of a column that is not optional is not empty, and the message says so', () => {
  const changes = { positions: { 'position:1': { stance: '' } } };

  expect(placesOf(changes)).toEqual(['positions.csv:2:stance E05']);
  expect(checkRecord(tablesOf(changes))[0]?.allowed).toContain('required');
});

test('a row without an id is an error', () => {
  expect(placesOf({ recalls: { 'recall:1': { id: '' } } })).toEqual(['recalls.csv:2:id E05']);
});

test('a column that could not be read is not found empty', () => {
  const tables = tablesOf({ positions: { 'position:1': { summary: '' } } });

  expect(
    checkRecord({ ...tables, lost: { ...LOST_NOTHING, names: new Set(['positions.summary']) } }),
  ).toEqual([]);
});
