import { expect, test } from 'vitest';
import { standsAlone } from '../../../../client/store/questions/stands-alone.ts';
import { type Row, recordOf } from '../../record-of.ts';

function ask(rows: readonly Row[]) {
  const record = recordOf(rows);
  return standsAlone({ record, positions: [...record.positions.values()] });
}
const MANY = ['BBB', 'CCC', 'DDD', 'EEE'];
const one = (target: string): readonly Row[] => [
  ['state:AAA', 'OPPOSES', target],
  ...MANY.map((code): Row => [`state:${code}`, 'SUPPORTS', target]),
];

test('one against four on two texts stands alone on two', () => {
  expect(ask([...one('clause:x'), ...one('clause:y')])).toMatchObject({
    text: 'Where does Name of AAA stand against most others?',
    size: '2 texts',
    leadsTo: { view: 'map', selection: 'state:AAA' },
  });
});

test('one against two is no small side', () => {
  expect(
    ask([
      ['state:AAA', 'OPPOSES', 'clause:x'],
      ['state:BBB', 'SUPPORTS', 'clause:x'],
      ['state:CCC', 'SUPPORTS', 'clause:x'],
    ]),
  ).toBeNull();
});
