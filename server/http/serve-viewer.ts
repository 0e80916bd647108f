import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { ResponseHeaders } from './response-headers.ts';

/** Serves a file, or hands the request on. */
export type ServeFile = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * Serves the built viewer from a folder: its page is asked for anew every time, files whose name holds
 * their hash are kept for ever. A folder without a page serves nothing.
 */
export function createViewer(folder: string, headers: ResponseHeaders): ServeFile {
  if (!existsSync(join(folder, 'index.html'))) return (_, __, next) => next();
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    setHeaders: (response, pathname) => {
      const isHashed = pathname.startsWith('/assets/');
      const kept = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('cache-control', kept);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  return (request, response, next) =>
    request.method === 'GET' || request.method === 'HEAD' ? serve(request, response, next) : next();
}
