import { DemarcheError } from '../../queries/errors.ts';
import { tooLong } from './time-limit.ts';

/** Longest that the engine itself lets a question run, in milliseconds. */
const OWN_LIMIT = 30_000;

/** Says that a question would write. */
export function writes(cause?: unknown): DemarcheError {
  return new DemarcheError('INTERNAL', 'a question may only read; this one writes', { cause });
}

/** Throws in place of an error of the engine, by its status, one that a reader may see; its own limit of time shares one with others. */
export function failed(queryTimeout: number): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Error) || !('gqlStatus' in error)) throw error;
    if (error.gqlStatus === '25G03') throw writes(error);
    if (error.message.includes('GRAFEO-Q003'))
      throw tooLong(Math.min(queryTimeout, OWN_LIMIT), error);
    throw error;
  };
}
