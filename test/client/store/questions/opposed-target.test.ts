import { expect, test } from 'vitest';
import { opposedTarget } from '../../../../client/store/questions/opposed-target.ts';
import { type Row, recordOf } from '../../record-of.ts';

function ask(rows: readonly Row[]) {
  const record = recordOf(rows);
  return opposedTarget({ record, positions: [...record.positions.values()] });
}

test('where nothing is inferred, the target that most oppose is asked of', () => {
  expect(
    ask([
      ['state:AAA', 'OPPOSES', 'clause:a'],
      ['state:BBB', 'OPPOSES', 'clause:b'],
      ['state:CCC', 'OPPOSES', 'clause:b'],
    ])?.leadsTo,
  ).toEqual({ view: 'map', selection: 'clause:b' });
});

test('a target that is opposed on the record as well is not opposed by inference alone', () => {
  expect(
    ask([
      ['state:AAA', 'OPPOSES', 'clause:a', 'INFERRED'],
      ['state:BBB', 'OPPOSES', 'clause:a', 'RECORD'],
      ['state:CCC', 'OPPOSES', 'clause:b', 'INFERRED'],
    ])?.leadsTo,
  ).toEqual({ view: 'map', selection: 'clause:b' });
});

test('a reservation is no opposition', () => {
  expect(ask([['state:AAA', 'RESERVES', 'clause:a']])).toBeNull();
});
