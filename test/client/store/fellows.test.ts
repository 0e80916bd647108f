import { expect, test } from 'vitest';
import { fellowsOf } from '../../../client/store/fellows.ts';
import { instrumentOf, type Row, recordOf, targetOf } from '../record-of.ts';

const ROWS: readonly Row[] = [
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:AAA', 'OPPOSES', 'clause:y'],
  ['state:BBB', 'SUPPORTS', 'clause:z'],
  ['state:CCC', 'SUPPORTS', 'clause:x'],
  ['state:CCC', 'SUPPORTS', 'clause:y'],
  ['state:DDD', 'SUPPORTS', 'clause:other'],
];
const record = recordOf(ROWS, {
  instruments: [
    instrumentOf('instrument:draft', [
      targetOf('clause:x', { issues: ['issue:i'] }),
      targetOf('clause:y'),
      targetOf('clause:z', { issues: ['issue:i', 'issue:j'] }),
      targetOf('clause:other'),
    ]),
  ],
});

test('those who speak to the same issues stand first by how many, a text standing for itself', () => {
  expect(fellowsOf(record, [...record.positions.values()], 'state:AAA')).toEqual([
    { id: 'state:CCC', shared: 2 }, // the issue i, and the clause y, which has none
    { id: 'state:BBB', shared: 1 }, // the issue i by another clause
  ]);
});
