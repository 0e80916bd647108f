import type { Plugin } from 'graphql-yoga';
import { RESPONSE_HEADERS } from './response-headers.ts';

/** Puts the headers of every answer on it. */
export function useResponseHeaders(): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(RESPONSE_HEADERS)) {
        response.headers.set(name, value);
      }
    },
  };
}
