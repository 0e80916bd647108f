import { expect, test } from 'vitest';
import { NO_FILTER, OPENING } from '../../../../client/store/state.ts';
import { filterWords } from '../../../../client/view/export/filter-words.ts';
import { recordOf } from '../../record-of.ts';

const record = recordOf([['state:A', 'OPPOSES', 'clause:t']], {
  issues: new Map([['issue:x', { id: 'issue:x', name: 'Due diligence' }]]),
});

test('the opening picture leaves nothing out', () => {
  expect(filterWords(record, OPENING)).toEqual([]);
});

test('what is left out is said in words, by its facet', () => {
  const filter = { ...NO_FILTER, stance: ['oppose'], issue: ['issue:x', 'none-on-record'] };

  expect(filterWords(record, { ...OPENING, dial: 'OWN_WORDS', filter })).toEqual([
    'evidence down to own words',
    'Stance: without opposes',
    'Issues: without Due diligence, not on record',
  ]);
});

test('a window of time is said by its ends', () => {
  const window = { from: '2025-12', to: null };

  expect(filterWords(record, { ...OPENING, window })).toEqual(['from December 2025']);
});

test('a value that nobody knows stands as it is', () => {
  const filter = { ...NO_FILTER, source: ['source:gone'] };

  expect(filterWords(record, { ...OPENING, filter })).toEqual(['Sources: without source:gone']);
});
