import { expect, test } from 'vitest';
import { NO_ARRANGEMENT } from '../../../client/store/arrangement.ts';
import { behind, subjectOf, withNeighbours } from '../../../client/store/subject.ts';
import { inputOf } from '../layout/inputs.ts';
import { type Row, recordOf } from '../record-of.ts';

const ROWS: readonly Row[] = [
  ['state:A', 'OPPOSES', 'clause:t'],
  ['state:B', 'SUPPORTS', 'clause:t'],
  ['state:B', 'SUPPORTS', 'clause:u'],
];
const record = recordOf(ROWS);
const subject = (selection: string | null, marked: readonly string[] = []) =>
  subjectOf(record, { selection, arrangement: { ...NO_ARRANGEMENT, marked } });

test('a step is done to what is marked, else to the selected actor or text', () => {
  expect(subject('state:A', ['state:B', 'clause:t'])).toEqual(['state:B', 'clause:t']);
  expect(subject('state:A')).toEqual(['state:A']);
  expect(subject('position:1')).toEqual([]);
  expect(subject(null)).toEqual([]);
});

test('neighbours are those that a node is linked with, and itself', () => {
  expect(withNeighbours(inputOf(ROWS), ['clause:t'])).toEqual(['clause:t', 'state:A', 'state:B']);
  expect(withNeighbours(inputOf(ROWS), ['state:B'])).toEqual(['clause:t', 'clause:u', 'state:B']);
});

test('behind a whole text are its clauses, behind a mark of several its members', () => {
  const many = Array.from(
    { length: 12 },
    (_, index): Row => [`state:${String.fromCharCode(65 + index)}`, 'OPPOSES', 'clause:t'],
  );

  expect(behind(record, inputOf(ROWS), 'instrument:draft')).toEqual([
    'instrument:draft',
    'clause:t',
    'clause:u',
  ]);
  expect(behind(recordOf(many), inputOf(many), 'merged:state:A')).toHaveLength(12);
  expect(behind(record, inputOf(ROWS), 'state:A')).toEqual(['state:A']);
});
