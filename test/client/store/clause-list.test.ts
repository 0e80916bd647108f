import { expect, test } from 'vitest';
import { clauseList } from '../../../client/store/clause-list.ts';
import type { Options } from '../../../client/store/options.ts';
import { instrumentOf, recordOf, targetOf } from '../record-of.ts';

const RECORD = recordOf(
  [
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'SUPPORTS', 'clause:y'],
    ['state:BBB', 'COMMITS', 'clause:old'],
  ],
  {
    instruments: [
      instrumentOf('instrument:old', [targetOf('clause:old')], { negotiation: null, date: '2019' }),
      instrumentOf('instrument:draft', [targetOf('clause:x'), targetOf('clause:z')]),
      instrumentOf('instrument:first', [targetOf('clause:y')], { date: '2024' }),
    ],
  },
);

function listed(show: Options['texts']) {
  return clauseList(RECORD, [...RECORD.positions.values()], show).map(({ rows, left }) => [
    ...rows.map(({ target: { id }, sides }) => `${id} ${sides.against.length}:${sides.for.length}`),
    left,
  ]);
}

test("the negotiation's own texts come first, by date, each under its head", () => {
  expect(listed('all')).toEqual([
    ['instrument:first 0:0', 'clause:y 0:1', 0],
    ['instrument:draft 0:0', 'clause:x 1:0', 'clause:z 0:0', 0],
    ['instrument:old 0:0', 'clause:old 0:1', 0],
  ]);
});

test('clauses that nobody speaks to can be left out, and are counted', () => {
  expect(listed('spoken')[1]).toEqual(['instrument:draft 0:0', 'clause:x 1:0', 1]);
});

test('only what somebody is against can be asked for', () => {
  expect(listed('disputed')).toEqual([['instrument:draft 0:0', 'clause:x 1:0', 1]]);
});
