import type { Plugin } from 'graphql-yoga';
import { DemarcheError } from '../../queries/errors.ts';
import type { GraphStore } from '../../queries/graph-store.ts';

/** Answers `/ready`: 200 where the store answers and holds a whole graph, otherwise 503 and why not. */
export function useReadiness(store: GraphStore): Plugin {
  return {
    async onRequest({ url, endResponse, fetchAPI }) {
      if (url.pathname !== '/ready') return;
      const { status, ...body } = await readinessOf(store);
      endResponse(
        fetchAPI.Response.json(body, { status, headers: { 'cache-control': 'no-store' } }),
      );
    },
  };
}

async function readinessOf(store: GraphStore) {
  try {
    await store.ready();
    return { status: 200, ready: true, engine: store.engine };
  } catch (error) {
    const { code, message } =
      error instanceof DemarcheError ? error : new DemarcheError('INTERNAL', 'the store failed');
    return { status: 503, ready: false, code, message };
  }
}
