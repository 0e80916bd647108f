import { expect, test } from 'vitest';
import { type Folding, foldBeside } from '../../../client/layout/fold-beside.ts';
import { inputOf } from './inputs.ts';

const INPUT = inputOf([
  ['state:AAA', 'SUPPORTS', 'clause:x'],
  ['state:BBB', 'SUPPORTS', 'clause:y'],
  ['state:CCC', 'SUPPORTS', 'clause:z'],
  ['state:DDD', 'OPPOSES', 'clause:x'],
  ['state:EEE', 'OPPOSES', 'clause:y'],
]);

const fold = (parts: Partial<Folding>) =>
  foldBeside(INPUT, {
    most: 2,
    beside: new Set(['state:BBB', 'state:CCC', 'state:DDD', 'state:EEE']),
    open: new Set(),
    nameOf: (kind, count) => `${count} more ${kind}`,
    code: 'more',
    ...parts,
  });
const ids = ({ actors }: typeof INPUT) => actors.map(({ id }) => id);

test('on a side that is too long, those beside become one mark a kind', () => {
  const folded = fold({});

  expect(ids(folded)).toEqual(['state:AAA', 'state:DDD', 'state:EEE', 'more:right:STATE']);
  expect(folded.actors.at(-1)).toMatchObject({ name: '2 more STATE', code: 'more', members: 2 });
});

test('a side that is short enough keeps all its marks', () => {
  expect(ids(fold({ most: 3 }))).toEqual(ids(INPUT));
});

test('an open group stands apart', () => {
  expect(ids(fold({ open: new Set(['right:STATE']) }))).toEqual(ids(INPUT));
});

test('a single one beside is not folded: a mark for one would say less than its name', () => {
  expect(ids(fold({ beside: new Set(['state:BBB']) }))).toEqual(ids(INPUT));
});

test('a folded position remembers who holds it', () => {
  expect(fold({}).positions[1]).toMatchObject({ actor: 'more:right:STATE', member: 'state:BBB' });
});
