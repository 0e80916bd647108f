import { expect, test } from 'vitest';
import { mostDivided } from '../../../../client/store/questions/most-divided.ts';
import { type Row, recordOf } from '../../record-of.ts';

function ask(rows: readonly Row[]) {
  const record = recordOf(rows);
  return mostDivided({ record, positions: [...record.positions.values()] });
}
const against = (target: string, ...codes: readonly string[]): readonly Row[] =>
  codes.map((code) => [`state:${code}`, 'OPPOSES', target]);
const pro = (target: string, ...codes: readonly string[]): readonly Row[] =>
  codes.map((code) => [`state:${code}`, 'SUPPORTS', target]);

test('two against two divide more than one against five', () => {
  const question = ask([
    ...against('clause:x', 'AAA'),
    ...pro('clause:x', 'BBB', 'CCC', 'DDD', 'EEE', 'FFF'),
    ...against('clause:y', 'AAA', 'BBB'),
    ...pro('clause:y', 'CCC', 'DDD'),
  ]);

  expect(question).toMatchObject({
    size: '2 against, 2 for',
    leadsTo: { view: 'map', selection: 'clause:y' },
  });
});

test('where all are of one mind nothing divides them', () => {
  expect(ask(pro('clause:x', 'AAA', 'BBB'))).toBeNull();
});
