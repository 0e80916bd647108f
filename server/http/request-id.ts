import { randomUUID } from 'node:crypto';

/** What is logged, and how: a part of pino's logger, which `main.ts` hands in. */
export interface Log {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A log that keeps nothing. */
export const NO_LOG: Log = { info: () => {}, error: () => {} };

const ids = new WeakMap<Request, string>();

/** The id under which a request stands in the log and in its answer's `x-request-id`. */
export function requestId(request: Request): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const id = randomUUID();
  ids.set(request, id);
  return id;
}
