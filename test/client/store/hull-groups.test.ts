import { expect, test } from 'vitest';
import { hullGroups, standApart, type Together } from '../../../client/store/hull-groups.ts';
import { inputOf } from '../layout/inputs.ts';
import type { Row } from '../record-of.ts';

const group = (id: string, ...members: readonly string[]): Together => ({ id, name: id, members });
const rows = (count: number): readonly Row[] =>
  Array.from(
    { length: count },
    (_, index): Row => [`state:${String.fromCharCode(65 + index)}`, 'OPPOSES', 'clause:t'],
  );

test('groups are numbered from the largest, and one of whom a single mark is drawn is left out', () => {
  const groups = [
    group('small', 'state:A', 'state:B'),
    group('large', 'state:A', 'state:B', 'state:C'),
    group('lone', 'state:C', 'state:Z'),
  ];

  const found = hullGroups(groups, inputOf(rows(3)));

  expect(found.map(({ id, number }) => [id, number])).toEqual([
    ['large', 1],
    ['small', 2],
  ]);
});

test('a mark of several is in a group only if all of them are', () => {
  const input = inputOf([...rows(12), ['state:X', 'SUPPORTS', 'clause:t']]);
  const all = rows(12).map(([actor]) => actor);

  const [whole] = hullGroups([group('g', ...all, 'state:X')], input);

  expect(whole?.members).toEqual(new Set(['merged:state:A', 'state:X']));
  expect(hullGroups([group('g', ...all.slice(1), 'state:X')], input)).toEqual([]);
});

test('who speaks stands apart for a group of two, unless they would be too many', () => {
  const positions = rows(3).map(([actor]) => ({ actor }));
  const many = Array.from({ length: 60 }, (_, index) => ({ actor: `state:${index}` }));

  expect(standApart([group('g', 'state:A', 'state:B', 'state:Z')], positions)).toEqual([
    'state:A',
    'state:B',
  ]);
  expect(standApart([group('g', 'state:A', 'state:Z')], positions)).toEqual([]);
  expect(standApart([group('g', ...many.map(({ actor }) => actor))], many)).toEqual([]);
});
