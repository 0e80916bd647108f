import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test('a clause does not come to an older instrument', () => {
  const undated = { date: '', event: '' };

  expect(
    placesOf({
      lineage: { 'lineage:1': { ...undated, from: 'clause:draft/1', to: 'clause:old/1' } },
    }),
  ).toEqual(['lineage.csv:2:to E12']);
});

test('a step is not older than the instrument that it starts from', () => {
  expect(placesOf({ lineage: { 'lineage:1': { date: '2009' } } })).toEqual([
    'lineage.csv:2:date E12',
  ]);
});

test('a step is not younger than the instrument that it leads to', () => {
  expect(placesOf({ lineage: { 'lineage:1': { date: '2026' } } })).toEqual([
    'lineage.csv:2:to E12',
  ]);
});

test('a step without a date is as old as its event', () => {
  expect(
    placesOf({
      events: { 'event:old': { from: '2009-01', to: '2009-02' } },
      lineage: { 'lineage:1': { date: '', event: 'event:old' } },
    }),
  ).toEqual(['lineage.csv:2:event E12']);
});

test('a step is not older than the step that led to its clause', () => {
  const onwards = { from: 'clause:draft/1', to: 'clause:draft/1a', event: '' };

  expect(placesOf({ lineage: { 'lineage:2': { ...onwards, date: '2025-12-03' } } })).toEqual([
    'lineage.csv:3:date E12',
  ]);
  expect(placesOf({ lineage: { 'lineage:2': { ...onwards, date: '2025-12' } } })).toEqual([]);
});
