import { DemarcheError, type ErrorCode } from '../../queries/errors.ts';

/** What the ending of a command says: all is well. */
export const EXIT_OK = 0;
/** The record or the question is wrong. */
export const EXIT_WRONG = 1;
/** The command was not understood. */
export const EXIT_USAGE = 2;
/** The store is not available. */
export const EXIT_STORE = 3;

const STORE_CODES: readonly ErrorCode[] = [
  'STORE_UNAVAILABLE',
  'INCOMPLETE_LOAD',
  'STORE_HELD',
  'STORE_DAMAGED',
];

/** The exit code that an error ends a command with. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof DemarcheError)) return EXIT_WRONG;
  if (error.code === 'BAD_CONFIG') return EXIT_USAGE;
  return STORE_CODES.includes(error.code) ? EXIT_STORE : EXIT_WRONG;
}
