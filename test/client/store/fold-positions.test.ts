import { expect, test } from 'vitest';
import { foldPositions } from '../../../client/store/fold-positions.ts';
import { foldRow, rowOf } from '../../../client/store/spine-rows.ts';
import { recordOf, targetOf } from '../record-of.ts';

const positions = [
  ...recordOf([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:AAA', 'SUPPORTS', 'clause:y'],
    ['state:AAA', 'SUPPORTS', 'clause:z'],
  ]).positions.values(),
];

test('a position stands on the row that stands for its target, with the stance that it has', () => {
  const targets = [
    rowOf(targetOf('clause:x'), new Set()),
    foldRow('instrument:draft', ['clause:y'], '1 more'),
  ];

  const folded = foldPositions(positions, [{ id: 'instrument:draft', name: 'Draft', targets }]);

  expect(folded.map(({ target, stance }) => [target, stance])).toEqual([
    ['clause:x', 'OPPOSES'],
    ['more:instrument:draft', 'SUPPORTS'],
    ['clause:z', 'SUPPORTS'],
  ]);
});
