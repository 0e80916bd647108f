import { expect, test } from 'vitest';
import { bothWays } from '../../../../client/store/questions/both-ways.ts';
import { type Row, recordOf } from '../../record-of.ts';

function ask(rows: readonly Row[]) {
  const record = recordOf(rows);
  return bothWays({ record, positions: [...record.positions.values()] });
}

test('an actor that leans one way only is not asked, even with reservations of its own', () => {
  expect(
    ask([
      ['state:AAA', 'OPPOSES', 'clause:x'],
      ['state:AAA', 'RESERVES', 'clause:y'],
      ['state:AAA', 'ABSTAINS', 'clause:z'],
    ]),
  ).toBeNull();
});

test('of two that cancel out, the one that was silent as well is asked', () => {
  const cancel = (code: string): readonly Row[] => [
    [`state:${code}`, 'OPPOSES', 'clause:x'],
    [`state:${code}`, 'SUPPORTS', 'clause:y'],
  ];

  expect(
    ask([...cancel('AAA'), ...cancel('BBB'), ['state:BBB', 'SILENT', 'clause:z']])?.leadsTo,
  ).toEqual({ view: 'map', selection: 'state:BBB' });
});
