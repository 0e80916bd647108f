import { expect, test } from 'vitest';
import { byPlace, formatProblem, isError, type Problem, quoted } from '../../seed/problem.ts';

const PROBLEM: Problem = {
  file: 'positions.csv',
  line: 12,
  column: 'stance',
  code: 'E05',
  found: '"oppose"',
  allowed: 'supports, opposes',
  remedy: 'write one of these',
};

test('a problem is one sentence: place, code, finding, what is allowed, remedy', () => {
  expect(formatProblem(PROBLEM)).toBe(
    'positions.csv:12:stance E05 found "oppose", allowed: supports, opposes — write one of these',
  );
  expect(formatProblem({ ...PROBLEM, column: '' })).toMatch(/^positions\.csv:12 E05 found/);
});

test('a warning is no error', () => {
  expect([isError(PROBLEM), isError({ ...PROBLEM, code: 'W01' })]).toEqual([true, false]);
});

test('problems sort by file, then line as a number, then column, then code', () => {
  const sorted: readonly Problem[] = [
    { ...PROBLEM, file: 'actors.csv', line: 99 },
    { ...PROBLEM, line: 2 },
    { ...PROBLEM, line: 12, column: 'actor' },
    { ...PROBLEM, code: 'E04' },
    PROBLEM,
  ];

  expect(sorted.toReversed().sort(byPlace)).toEqual(sorted);
});

test('a value is shown on one line, and cut where it is long', () => {
  expect(quoted('a\n"b"\u001b')).toBe('"a\\n\\"b\\"\\u001b"');
  expect(quoted('😀'.repeat(100))).toBe(`"${'😀'.repeat(79)}…"`);
});
