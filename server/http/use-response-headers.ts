import type { Plugin } from 'graphql-yoga';
import type { ResponseHeaders } from './response-headers.ts';

/** Puts the headers of every answer on it. */
export function useResponseHeaders(headers: ResponseHeaders): Plugin {
  return {
    onResponse({ response }) {
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    },
  };
}
