import { expect, test } from 'vitest';
import { plainTable, tableOf } from '../../../client/store/table-rows.ts';
import { recordOf } from '../record-of.ts';

const HELD = recordOf([
  ['state:BBB', 'OPPOSES', 'clause:x'],
  ['state:AAA', 'SUPPORTS', 'clause:y', 'INFERRED'],
  ['state:CCC', 'PROPOSES', 'clause:x', 'OWN_WORDS'],
]);
const [first, ...rest] = HELD.positions.values();
const POSITIONS = [...(first ? [{ ...first, date: null, count: 7 }] : []), ...rest];

const idsBy = (by: string, descending: boolean) =>
  tableOf(HELD, POSITIONS, { by, descending })
    .rows.map(({ id }) => id.slice(-1))
    .join('');

test('rows stand by the words of a column, and from its far end', () => {
  expect([idsBy('actor', false), idsBy('actor', true)]).toEqual(['213', '312']);
});

test('stances and evidence stand in the order of their lists, not of the alphabet', () => {
  expect([idsBy('stance', false), idsBy('known', false)]).toEqual(['321', '132']);
});

test('what has no date stands last from either end', () => {
  expect([idsBy('date', false), idsBy('date', true)]).toEqual(['231', '231']);
});

test('only where positions are summed up is there a column of how many', () => {
  const summed = { ...HELD, grain: 'TARGET' as const };
  const table = tableOf(summed, POSITIONS, { by: 'count', descending: true });

  expect(tableOf(HELD, POSITIONS, { by: 'count', descending: true }).columns).not.toContain(
    'count',
  );
  expect(plainTable(summed, table)).toEqual({
    head: ['Actor', 'Stance', 'On', 'How it is known', 'Date', 'Sources', 'Positions'],
    rows: [
      ['Name of BBB', 'opposes', 'x', 'Record', '', '', 7],
      ['Name of AAA', 'supports', 'y', 'Inferred', '2025-12', '', 1],
      ['Name of CCC', 'proposes', 'x', 'Own words', '2025-12', '', 1],
    ],
  });
});
