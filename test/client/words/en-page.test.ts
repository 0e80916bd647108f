import { expect, test } from 'vitest';
import { EN_PAGE as page } from '../../../client/words/en-page.ts';

const COUNTS = { actors: 2, positions: 193, targets: 1, sources: 6 };

test('the size of the record is one sentence, with its dates', () => {
  expect(page.sentence({ ...COUNTS, span: ['2010', '2025-12-05'] })).toBe(
    '2 actors hold 193 positions on 1 text or ask, known from 6 sources, 2010 to 5 December 2025.',
  );
});

test('a record without dates says nothing of dates', () => {
  expect(page.sentence({ ...COUNTS, span: null })).toBe(
    '2 actors hold 193 positions on 1 text or ask, known from 6 sources.',
  );
});

test('one actor holds', () => {
  expect(page.sentence({ ...COUNTS, actors: 1, span: null })).toMatch(/^1 actor holds 193/);
});

test('the dial says how much still counts, and everything where everything does', () => {
  expect([page.dialNow('OWN_WORDS', 10, 193), page.dialNow('INFERRED', 193, 193)]).toEqual([
    'down to own words: 10 of 193',
    'everything counts: all 193',
  ]);
});

test('what a filter hides is counted, and nothing hidden is said in words', () => {
  expect([page.drawn(1, 1, 0), page.drawn(2, 0, 3)]).toEqual([
    '1 link, 1 silence or withdrawal, nothing hidden',
    '2 links, 0 silences or withdrawals, 3 positions hidden',
  ]);
});
