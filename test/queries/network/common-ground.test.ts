import { expect, test } from 'vitest';
import { commonGround } from '../../../queries/network/common-ground.ts';
import { UNPLACED } from '../../../queries/network/partition.ts';
import { tableOf } from './table-of.ts';

const TABLE = tableOf(`
  A  x SUPPORTS  y SUPPORTS
  B  x SUPPORTS  y OPPOSES
  C  x SUPPORTS
  D  x OPPOSES   z SUPPORTS
  E  z OPPOSES
`);
const CAMPS = [0, 0, 1, 1, UNPLACED];

test('a topic scores what every camp gives it, so that no camp is outvoted', () => {
  const found = commonGround(TABLE, CAMPS);

  // x: (2 + 1) / (2 + 2) · (1 + 1) / (2 + 2); z: 1/2 · (1 + 1) / (1 + 2); y: (1 + 1) / (2 + 2) · 1/2.
  expect(found.map(({ topic, score }) => [TABLE.topics[topic], score])).toEqual([
    ['x', 3 / 8],
    ['z', expect.closeTo(1 / 3, 12)],
    ['y', 1 / 4],
  ]);
});

test('every topic says who supports, blocks, and was not heard', () => {
  const [x, z] = commonGround(TABLE, CAMPS);

  expect(x?.campSupport).toEqual([
    { camp: 0, support: 1, spoke: 2, members: 2 },
    { camp: 1, support: 0.5, spoke: 2, members: 2 },
  ]);
  expect([x?.blockers, x?.unheard]).toEqual([[3], []]);
  expect(z?.campSupport[0]).toEqual({ camp: 0, support: null, spoke: 0, members: 2 });
  expect([z?.blockers, z?.unheard]).toEqual([[4], [0, 1, 2]]);
});

test('a topic is shared where more than half of each camp that spoke supports it, and two camps spoke', () => {
  const table = tableOf(`
    A  all SUPPORTS  half SUPPORTS  one SUPPORTS
    B  all SUPPORTS  half OPPOSES   one SUPPORTS
    C  all SUPPORTS  half SUPPORTS
    D  all ABSTAINS
    E  all SUPPORTS  none SUPPORTS
  `);
  const sharedBy = (camps: readonly number[]) =>
    commonGround(table, camps).flatMap(({ topic, everyCamp }) =>
      everyCamp ? [table.topics[topic]] : [],
    );

  expect(sharedBy([0, 0, 1, UNPLACED, UNPLACED])).toEqual(['all']);
  expect(sharedBy([0, 0, 1, 1, UNPLACED])).toEqual([]); // half of the second camp abstains
  expect(sharedBy([0, 0, UNPLACED, UNPLACED, UNPLACED])).toEqual(['all', 'one']);
});

test('where there is no camp there is nothing in common', () => {
  expect(commonGround(TABLE, [-1, -1, -1, -1, -1])).toEqual([]);
  expect(commonGround(tableOf(''), [])).toEqual([]);
});
