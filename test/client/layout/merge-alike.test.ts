import { expect, test } from 'vitest';
import { mergeAlike } from '../../../client/layout/merge-alike.ts';
import type { Row } from '../record-of.ts';
import { inputOf } from './inputs.ts';

const nameOf = (first: string, more: number) => `${first} and ${more} more`;
const none: ReadonlySet<string> = new Set();

const INPUT = inputOf([
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:BBB', 'OPPOSES', 'clause:x', 'INFERRED'],
  ['state:CCC', 'OPPOSES', 'clause:y'],
  ['state:DDD', 'SUPPORTS', 'clause:x'],
  ['state:EEE', 'SUPPORTS', 'clause:x'],
] satisfies readonly Row[]);

test('on a side that is too long, those who want the same become one with its members', () => {
  const { actors, positions } = mergeAlike(INPUT, { most: 2, kept: none, nameOf });

  expect(actors.map(({ id, members }) => [id, members])).toEqual([
    ['state:CCC', 1],
    ['state:DDD', 1],
    ['state:EEE', 1],
    ['merged:state:AAA', 2],
  ]);
  expect(actors.at(-1)?.name).toBe('Name of AAA and 1 more');
  expect(positions.slice(0, 2)).toMatchObject([
    { id: 'position:1', actor: 'merged:state:AAA', member: 'state:AAA' },
    { id: 'position:2', actor: 'merged:state:AAA', member: 'state:BBB' },
  ]);
});

test('on a side that is short enough, nobody is merged', () => {
  expect(mergeAlike(INPUT, { most: 3, kept: none, nameOf })).toBe(INPUT);
});

test('who is kept stands for itself, and a set of one is no set', () => {
  expect(mergeAlike(INPUT, { most: 2, kept: new Set(['state:BBB']), nameOf })).toBe(INPUT);
});

test('merging loses no position', () => {
  const ids = ({ positions }: typeof INPUT) => positions.map(({ id }) => id);

  expect(ids(mergeAlike(INPUT, { most: 0, kept: none, nameOf }))).toEqual(ids(INPUT));
});
