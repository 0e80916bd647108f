import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

const BY_REPORT = { 'evidence:7': { shows: 'position:3' } };

test('two positions alike in actor, target, stance, date and source are a warning at the second', () => {
  expect(placesOf({ positions: { 'position:3': {} }, evidence: BY_REPORT })).toEqual([
    'positions.csv:4:id W03',
  ]);
});

test('a position from another source is not alike', () => {
  const byReprint = { 'evidence:7': { shows: 'position:3', source: 'source:reprint' } };

  expect(placesOf({ positions: { 'position:3': {} }, evidence: byReprint })).toEqual([]);
});

test('a position of another date is not alike', () => {
  const later = { 'position:3': { date: '2025-12-03' } };

  expect(placesOf({ positions: later, evidence: BY_REPORT })).toEqual([]);
});
