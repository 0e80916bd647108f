import { expect, test } from 'vitest';
import {
  BadInputError,
  DemarcheError,
  IncompleteLoadError,
  NotFoundError,
  StoreUnavailableError,
} from '../../queries/errors.ts';

test.each([
  [new NotFoundError('state:ZZZ'), 'NOT_FOUND', 'nothing on record has the id "state:ZZZ"'],
  [
    new BadInputError('first', '-1', '0 to 200'),
    'BAD_INPUT',
    'first: found -1; allowed is 0 to 200',
  ],
  [
    new StoreUnavailableError('bolt://x', new Error('refused')),
    'STORE_UNAVAILABLE',
    'the graph store at bolt://x does not answer',
  ],
  [
    new IncompleteLoadError('bolt://x'),
    'INCOMPLETE_LOAD',
    'incomplete load: the load into bolt://x did not finish; repeat it with "demarche load"',
  ],
])('%s has a code, and says what was found and what to do', (error, code, message) => {
  expect(error).toBeInstanceOf(DemarcheError);
  expect(error).toMatchObject({ name: 'DemarcheError', code, message });
});

test('a store that does not answer keeps why, and does not tell it', () => {
  const cause = new Error('password wrong');

  const error = new StoreUnavailableError('bolt://x', cause);

  expect(error.cause).toBe(cause);
  expect(error.message).not.toContain('password');
});
