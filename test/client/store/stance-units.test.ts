import { expect, test } from 'vitest';
import { sidesOf, type Unit } from '../../../client/store/stance-units.ts';
import { type Row, recordOf } from '../record-of.ts';

function sides(rows: readonly Row[]) {
  const record = recordOf(rows);
  const told = (units: readonly Unit[]) =>
    units.map(({ actor, family, look, positions }) => [actor, family, look, positions.length]);
  const { against, for: pro, neither } = sidesOf(record, [...record.positions.values()]);
  return { against: told(against), for: told(pro), neither: told(neither) };
}

test('an actor stands on a side once, filled by the strongest evidence that it has there', () => {
  expect(
    sides([
      ['state:AAA', 'OPPOSES', 'clause:x', 'INFERRED'],
      ['state:AAA', 'OPPOSES', 'clause:x', 'ANONYMOUS_OBSERVERS'],
      ['state:BBB', 'OPPOSES', 'clause:x', 'INFERRED'],
      ['state:CCC', 'OPPOSES', 'clause:x', 'OWN_WORDS'],
    ]).against,
  ).toEqual([
    ['state:CCC', 'oppose', 'full', 1],
    ['state:AAA', 'oppose', 'thin', 2],
    ['state:BBB', 'oppose', 'hollow', 1],
  ]);
});

test('whoever takes both sides stands on both; abstaining and silence are on neither', () => {
  expect(
    sides([
      ['state:AAA', 'SUPPORTS', 'clause:x'],
      ['state:AAA', 'RESERVES', 'clause:x'],
      ['state:BBB', 'ABSTAINS', 'clause:x'],
      ['state:CCC', 'SILENT', 'clause:x'],
    ]),
  ).toEqual({
    against: [['state:AAA', 'reserve', 'full', 1]],
    for: [['state:AAA', 'support', 'full', 1]],
    neither: [
      ['state:BBB', 'abstain', 'full', 1],
      ['state:CCC', 'none', 'full', 1],
    ],
  });
});
