import { DemarcheError, StoreUnavailableError } from '../../queries/errors.ts';
import { tooLong } from './time-limit.ts';

/** Throws in place of an error of the driver one that a reader may see; any other as it is. */
export type ErrorMap = (error: unknown) => never;

/** What a Neo4j is called by, and how long a question may run on it. */
interface Named {
  readonly address: string;
  readonly user: string;
  readonly database: string;
  readonly queryTimeout: number;
}

const REFUSALS: readonly (readonly [
  code: RegExp,
  error: (settings: Named, cause: Error) => Error,
])[] = [
  [/TransactionTimedOut|\.Terminated$/, ({ queryTimeout }, cause) => tooLong(queryTimeout, cause)],
  [
    /OutOfMemory/,
    (_, cause) =>
      new DemarcheError(
        'LIMIT',
        'the question needs more memory than the graph store allows; ask for less',
        {
          cause,
        },
      ),
  ],
  [
    /\.Statement\.AccessMode$/,
    (_, cause) =>
      new DemarcheError('INTERNAL', 'a question may only read; this one writes', { cause }),
  ],
  [
    /\.Security\./,
    ({ address, user }, cause) =>
      new DemarcheError(
        'STORE_UNAVAILABLE',
        `the graph store at ${address} refuses the user "${user}"; check NEO4J_USER and NEO4J_PASSWORD`,
        { cause },
      ),
  ],
  [
    /\.Database\.DatabaseNotFound$/,
    ({ address, database }, cause) =>
      new DemarcheError(
        'STORE_UNAVAILABLE',
        `the graph store at ${address} has no database "${database}"; check NEO4J_DATABASE`,
        { cause },
      ),
  ],
];

/**
 * How errors of the driver, told apart by their code, become errors of ours; `isRetryable` says which
 * are the network's. Out of memory counts as retryable to the driver, and is a limit to us.
 */
export function errorMap(settings: Named, isRetryable: (error: Error) => boolean): ErrorMap {
  return (error) => {
    if (!(error instanceof Error) || error instanceof DemarcheError) throw error;
    throw mapped(error, settings, isRetryable);
  };
}

function mapped(error: Error, settings: Named, isRetryable: (error: Error) => boolean): Error {
  const code = 'code' in error ? String(error.code) : '';
  const refusal = REFUSALS.find(([pattern]) => pattern.test(code));
  if (refusal !== undefined) return refusal[1](settings, error);
  const isDrivers = error.name === 'Neo4jError' && !code.startsWith('Neo.');
  const isLost = isDrivers || isRetryable(error);
  return isLost ? new StoreUnavailableError(settings.address, error) : error;
}
