import type { Ending } from '../../queries/graph-store.ts';
import { createEnd, until } from '../compute/ending.ts';
import { nobodyWaits } from '../compute/shared-work.ts';

const ends = new WeakMap<Request, AbortController>();

/** Tells when nobody waits for a request any more: its time is over, or its client has gone. */
export function endingOf(request: Request): Ending {
  return endOf(request).signal;
}

/** Waits for the answer to a request, and ends it with `late` once it has taken so many milliseconds. */
export async function answerWithin<T>(
  request: Request,
  { time, late, work }: AnswerLimit<T>,
): Promise<T> {
  const letBe = endAfter(request, time, late);
  try {
    return await until(endingOf(request), work());
  } finally {
    letBe();
  }
}

/** Ends a request with `late` once so many milliseconds have passed; what is given back lets it be. */
export function endAfter(request: Request, time: number, late: () => Error): () => void {
  const end = endOf(request);
  const timer = setTimeout(() => end.abort(late()), time);
  return () => clearTimeout(timer);
}

/** How an answer is found, and how long it may take. */
export interface AnswerLimit<T> {
  /** Milliseconds. */
  readonly time: number;
  readonly late: () => Error;
  readonly work: () => Promise<T>;
}

function endOf(request: Request): AbortController {
  const known = ends.get(request);
  if (known !== undefined) return known;
  const end = createEnd();
  ends.set(request, end);
  request.signal?.addEventListener('abort', () => end.abort(nobodyWaits()));
  return end;
}
