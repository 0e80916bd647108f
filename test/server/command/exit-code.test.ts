import { expect, test } from 'vitest';
import { DemarcheError, type ErrorCode } from '../../../queries/errors.ts';
import { exitCodeOf } from '../../../server/command/exit-code.ts';

test.each<[ErrorCode, number]>([
  ['BAD_RECORD', 1],
  ['BAD_INPUT', 1],
  ['NOT_FOUND', 1],
  ['BAD_CONFIG', 2],
  ['STORE_UNAVAILABLE', 3],
  ['INCOMPLETE_LOAD', 3],
  ['STORE_HELD', 3],
  ['STORE_DAMAGED', 3],
])('an error %s ends a command with %i', (code, exit) => {
  expect(exitCodeOf(new DemarcheError(code, 'a message'))).toBe(exit);
});

test('an error of no kind of ours ends a command with 1', () => {
  expect(exitCodeOf(new TypeError('a fault'))).toBe(1);
});
