import type { IncomingMessage, ServerResponse } from 'node:http';
import { responseHeaders } from './response-headers.ts';

/**
 * Refuses a request whose `host` and path make no address together, and says whether it did: what comes
 * after would answer it with the trace of its error.
 */
export function refuseAddress(
  { headers, url }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (URL.canParse(`http://${headers.host ?? 'localhost'}${url ?? '/'}`)) return false;
  response.writeHead(400, { ...responseHeaders([]), 'content-type': 'text/plain; charset=utf-8' });
  response.end('The host and the path of the request make no address.\n');
  return true;
}
