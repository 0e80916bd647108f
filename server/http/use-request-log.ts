import type { Plugin } from 'graphql-yoga';
import { type Log, requestId } from './request-id.ts';

/** Logs every request when it is answered, and names it in the answer. */
export function useRequestLog(log: Log): Plugin {
  const started = new WeakMap<Request, number>();
  return {
    onRequest({ request }) {
      started.set(request, performance.now());
    },
    onResponse({ request, response }) {
      const id = requestId(request);
      response.headers.set('x-request-id', id);
      const took = performance.now() - (started.get(request) ?? performance.now());
      log.info(
        {
          id,
          method: request.method,
          path: new URL(request.url).pathname,
          status: response.status,
          milliseconds: Math.round(took * 10) / 10,
        },
        'answered',
      );
    },
  };
}
