import { expect, test } from 'vitest';
import {
  bestToRelax,
  countPositions,
  dialCounts,
  hasChanged,
  unknownValues,
} from '../../../client/store/selectors.ts';
import { NO_FILTER, OPENING } from '../../../client/store/state.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf([
  ['state:AAA', 'OPPOSES', 'clause:x', 'INFERRED'],
  ['state:BBB', 'SUPPORTS', 'clause:x', 'OWN_WORDS'],
  ['state:CCC', 'SUPPORTS', 'clause:x', 'OWN_WORDS'],
]);

test('the dial counts what is at least as strong', () => {
  expect(dialCounts(record)).toEqual([0, 2, 2, 2, 3]);
});

test('the filter to relax is the one that brings back most', () => {
  const place = { ...OPENING, filter: { ...NO_FILTER, stance: ['support', 'oppose'] } };

  expect(bestToRelax({ record, place })).toBe('stance');
});

test('where the dial alone hides everything, the dial is to be relaxed', () => {
  expect(bestToRelax({ record, place: { ...OPENING, dial: 'RECORD' } })).toBe('dial');
});

test('values that the record does not know are named as they stand in the address', () => {
  const place = { ...OPENING, filter: { ...NO_FILTER, issue: ['issue:unknown'] } };

  expect(unknownValues({ record, place })).toEqual(['no-issue=issue:unknown']);
});

test('what is supposed of something that is not on record is named as it stands in the address', () => {
  const known = { actor: 'state:AAA', target: 'clause:x', stance: 'SUPPORTS' } as const;
  const unknown = { ...known, target: 'clause:none' };
  const place = { ...OPENING, whatIfs: [known, unknown] };

  expect(unknownValues({ record, place })).toEqual(['if=state:AAA~clause:none~supports']);
});

test('where not all texts are held, none that is supposed is called unknown', () => {
  const unknown = { actor: 'state:AAA', target: 'clause:none', stance: 'SUPPORTS' } as const;
  const cut = { ...record, leftOut: { positions: 9, targets: 2 } };

  expect(unknownValues({ record: cut, place: { ...OPENING, whatIfs: [unknown] } })).toEqual([]);
});

test('an address made for another state of the record is told from one made for this', () => {
  expect(hasChanged({ record, madeFor: null })).toBe(false);
  expect(hasChanged({ record, madeFor: record.digest.slice(0, 1) })).toBe(false);
  expect(hasChanged({ record, madeFor: 'ffffffff' })).toBe(true);
});

test('what stands for several counts as many', () => {
  const [position] = record.positions.values();

  expect(countPositions(position ? [position, { ...position, count: 40 }] : [])).toBe(41);
});
