import { expect, test } from 'vitest';
import { buildPositionTable } from '../../../queries/network/build-position-table.ts';
import type { Duplicates } from '../../../queries/network/network-words.ts';
import {
  countStatements,
  type Grain,
  type SaidPositions,
} from '../../../queries/network/statements.ts';
import { suppose } from '../../../queries/network/suppose.ts';
import type { Stance } from '../../../queries/vocabulary.ts';

const held = (position: string, stance: Stance, day: string | null) => ({
  ...{ position, stance, day, actor: 'A', topic: 't' },
});
/** A says for in two months of two years, once more in the first of them, and once undated; and against by half. */
const TABLE = buildPositionTable([
  held('position:1', 'SUPPORTS', '2024-03-01'),
  held('position:2', 'COMMITS', '2024-03-31'),
  held('position:3', 'CONDITIONAL', '2025-03-01'),
  held('position:4', 'SUPPORTS', null),
  held('position:5', 'RESERVES', null),
]);
const SAID: readonly SaidPositions[] = [
  { source: 'source:book', times: 1, positions: ['position:1', 'position:5'] },
  { source: 'source:book', times: 3, positions: ['position:2'] },
  { source: 'source:paper', times: 1, positions: ['position:1', 'position:3'] },
];

const counted = (duplicates: Duplicates, grain: Grain, table = TABLE) => [
  ...countStatements(table, { duplicates, said: SAID }, grain).counts,
];

// Against: 5 once. For: 1 in the book and the paper, 2 three times in the book, 3 in the paper, 4 in none.
test.each([
  ['ALL', [1, 0, 2 + 3 + 1 + 1]],
  ['DOCUMENT', [1, 0, 3]], // the book, the paper, and 4 by itself
  ['MONTH', [1, 0, 3]], // March 2024, March 2025, and no date
  ['RANGE', [1, 0, 1]],
] as const)('%s counts statements of each sign', (duplicates, expected) => {
  expect(counted(duplicates, 'SIGN')).toEqual(expected);
});

test('polarities are told apart, or nothing is', () => {
  expect(counted('ALL', 'POLARITY')).toEqual([0, 1, 0, 1, 6]);
  expect(counted('DOCUMENT', 'POLARITY')).toEqual([0, 1, 0, 1, 3]);
  expect(counted('DOCUMENT', 'NONE')).toEqual([3]);
  expect(counted('RANGE', 'NONE')).toEqual([1]);
});

test('a reprint says nothing anew', () => {
  const reprints = [{ of: 'source:paper', id: 'source:book' }];
  const counts = (duplicates: Duplicates) => [
    ...countStatements(TABLE, { duplicates, said: SAID, reprints }, 'SIGN').counts,
  ];

  expect(counts('DOCUMENT')).toEqual([1, 0, 2]); // the book, and 4 by itself
  expect(counts('ALL')).toEqual([1, 0, 7]);
});

test('what is supposed is said once', () => {
  const table = suppose(TABLE, [{ actor: 'A', topic: 't', polarity: -2 }]);

  expect(counted('ALL', 'SIGN', table)).toEqual([1, 0, 0]);
  expect(counted('MONTH', 'SIGN', table)).toEqual([1, 0, 0]);
});
