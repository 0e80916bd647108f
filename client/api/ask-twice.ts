import { AskError, type FailureCode } from './ask.ts';

/** Asks, and once more what took too long: the server has read on meanwhile, and goes on from there. */
export async function askTwice<Data>(fetchIt: () => Promise<Data>): Promise<Data> {
  try {
    return await fetchIt();
  } catch (error) {
    if (codeOf(error) !== 'LIMIT') throw error;
    return fetchIt();
  }
}

/** What went wrong, as far as it is known. */
export function codeOf(error: unknown): FailureCode {
  return error instanceof AskError ? error.code : 'UNREACHABLE';
}
