import { expect, test } from 'vitest';
import { bundleAlike } from '../../../client/layout/bundle-alike.ts';
import type { Row } from '../record-of.ts';
import { inputOf } from './inputs.ts';

const nameOf = (first: string, more: number) => `${first} and ${more} more`;
const none: ReadonlySet<string> = new Set();

/** Forty states for the clause, of which the last ten are for another as well; two against it. */
const ROWS: readonly Row[] = [
  ...Array.from({ length: 40 }, (_, index): Row[] => {
    const actor = `state:${String(index + 100)}`;
    const own: Row = [actor, 'SUPPORTS', 'clause:x'];
    return index < 30 ? [own] : [own, [actor, 'SUPPORTS', 'clause:y']];
  }).flat(),
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:BBB', 'OPPOSES', 'clause:x'],
];
const INPUT = inputOf(ROWS);
/** Every actor by itself, as they are before anything is merged. */
const LOOSE = {
  ...INPUT,
  actors: [...new Set(ROWS.map(([actor]) => actor))].map((id) => ({
    ...{ id, name: id, code: id, kind: 'STATE' as const, members: 1 },
  })),
  positions: ROWS.map(([actor, stance, target], index) => ({
    ...{ id: `position:${index + 1}`, actor, target, stance, evidentiality: 'RECORD' as const },
  })),
};
const marks = (open: readonly string[] = [], kept: ReadonlySet<string> = none) =>
  bundleAlike(LOOSE, { kept, open: new Set(open), nameOf }).actors.map(({ id, members }) => [
    id,
    members,
  ]);

test('a side that is too long shows those who stand alike as one mark, a short side nobody', () => {
  expect(marks()).toEqual([
    ['state:AAA', 1],
    ['state:BBB', 1],
    ['bundle:state:100:30', 30],
    ['bundle:state:130:10', 10],
  ]);
});

test('who is kept stands for itself', () => {
  expect(marks([], new Set(['state:131']))).toContainEqual(['state:131', 1]);
  expect(marks([], new Set(['state:131']))).toContainEqual(['bundle:state:130:9', 9]);
});

test('an open mark of few, or of those who cannot be parted, gives way to its members', () => {
  expect(marks(['bundle:state:130:10']).filter(([, members]) => members === 1)).toHaveLength(12);
  expect(marks(['bundle:state:100:30']).filter(([, members]) => members === 1)).toHaveLength(32);
});

test('no position is lost, and each says who holds it', () => {
  const { positions } = bundleAlike(LOOSE, { kept: none, open: none, nameOf });

  expect(positions.map(({ id }) => id)).toEqual(LOOSE.positions.map(({ id }) => id));
  expect(positions[0]).toMatchObject({ actor: 'bundle:state:100:30', member: 'state:100' });
});
