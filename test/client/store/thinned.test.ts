import { expect, test } from 'vitest';
import { thinned } from '../../../client/store/thinned.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf([
  ['state:AAA', 'SUPPORTS', 'issue:x'],
  ['state:AAA', 'OPPOSES', 'issue:x'],
  ['state:AAA', 'PROPOSES', 'issue:x'],
  ['state:BBB', 'OPPOSES', 'issue:x'],
]);
const positions = [...record.positions.values()].map((position, index) => ({
  ...position,
  count: [3, 4, 2, 1][index] ?? 1,
}));
const ids = (grain: 'ISSUE' | 'TARGET') =>
  thinned({ record: { ...record, grain }, positions }).map(({ id }) => id);

test('by issue, what an actor did most often stands for it there', () => {
  expect(ids('ISSUE')).toEqual(['position:1', 'position:3', 'position:4']);
});

test('where texts are told apart, everything is drawn', () => {
  expect(ids('TARGET')).toHaveLength(4);
});
