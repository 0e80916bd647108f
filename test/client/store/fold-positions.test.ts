import { expect, test } from 'vitest';
import { foldPositions, sumFolds } from '../../../client/store/fold-positions.ts';
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

test('of a crowd, a row of several keeps one of each actor and family: the best known', () => {
  const known = recordOf([
    ['state:AAA', 'SUPPORTS', 'more:draft', 'INFERRED'],
    ['state:AAA', 'PROPOSES', 'more:draft', 'RECORD'],
    ['state:AAA', 'OPPOSES', 'more:draft'],
    ['state:AAA', 'SUPPORTS', 'clause:x'],
    ['state:AAA', 'SUPPORTS', 'clause:x'],
  ]);
  const targets = [
    rowOf(targetOf('clause:x'), new Set()),
    foldRow('draft', ['clause:y', 'clause:z'], '2 more'),
  ];

  const summed = sumFolds([...known.positions.values()], [{ id: 'draft', name: 'Draft', targets }]);

  expect(summed.map(({ id }) => id)).toEqual([2, 3, 4, 5].map((n) => `position:${n}`));
});
