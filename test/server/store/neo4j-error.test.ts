import { expect, test } from 'vitest';
import { DemarcheError, type ErrorCode } from '../../../queries/errors.ts';
import { errorMap } from '../../../server/store/neo4j-error.ts';

const settings = { address: 'bolt://x', user: 'neo4j', database: 'neo4j', queryTimeout: 10 };

/** An error as the driver throws it. */
function driverError(code: string): Error {
  return Object.assign(new Error('said by the driver'), { code, name: 'Neo4jError' });
}

const MAPPED: readonly (readonly [code: string, ours: ErrorCode])[] = [
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'LIMIT'],
  ['Neo.TransientError.Transaction.Terminated', 'LIMIT'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'LIMIT'],
  ['Neo.ClientError.Statement.AccessMode', 'INTERNAL'],
  ['Neo.ClientError.Security.Unauthorized', 'STORE_UNAVAILABLE'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'STORE_UNAVAILABLE'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_UNAVAILABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'STORE_UNAVAILABLE'],
  ['ServiceUnavailable', 'STORE_UNAVAILABLE'],
  ['SessionExpired', 'STORE_UNAVAILABLE'],
  ['N/A', 'STORE_UNAVAILABLE'],
];

test.each(MAPPED)('%s of the driver is %s', (code, ours) => {
  const failed = errorMap(settings, () => code.includes('Transient'));

  expect(() => failed(driverError(code))).toThrow(expect.objectContaining({ code: ours }));
});

test.each([
  ['a fault of ours in a question', driverError('Neo.ClientError.Statement.SyntaxError')],
  ['a fault of ours in the program', new TypeError('expected text in "id", got null')],
  ['an error that is ours already', new DemarcheError('NOT_FOUND', 'nothing')],
])('%s stays as it is', (_, error) => {
  const failed = errorMap(settings, () => false);

  expect(() => failed(error)).toThrow(error);
});
