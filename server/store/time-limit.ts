import { DemarcheError } from '../../queries/errors.ts';

/** Says that a question took longer than it may: `LIMIT`, with the setting that allows more. */
export function tooLong(milliseconds: number, cause?: unknown): DemarcheError {
  return new DemarcheError(
    'LIMIT',
    `the question took longer than ${milliseconds} ms; ask for less, or allow more with DEMARCHE_QUERY_TIMEOUT`,
    { cause },
  );
}

/**
 * Waits for an answer, but no longer than so many milliseconds: rejects then with what `late` makes.
 * What was begun is not stopped by this; its late answer, or late error, is dropped.
 */
export async function within<T>(
  milliseconds: number,
  answer: Promise<T>,
  late: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
