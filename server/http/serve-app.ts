import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DemarcheError } from '../../queries/errors.ts';
import type { App } from './app.ts';

/** Where to listen. */
export interface Listening {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/** A server that listens. */
export interface Served {
  /** Where the viewer is: `http://127.0.0.1:4000/`. */
  readonly address: string;
  /** Takes no more requests, waits for those under way, and after the grace of some milliseconds cuts them off. */
  readonly close: (grace?: number) => Promise<void>;
}

/** Listens for requests to the app. Throws `BAD_CONFIG` naming the port and the setting where it cannot. */
export async function serveApp(app: App, { host, port }: Listening): Promise<Served> {
  const server = createServer(app.handle);
  await listen(server, { host, port });
  return { address: addressOf(server, host), close: (grace = 5_000) => close(server, grace) };
}

function listen(server: Server, { host, port }: Listening): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(refusal(error, { host, port })));
    server.listen(port, host, resolve);
  });
}

function refusal(error: NodeJS.ErrnoException, { host, port }: Listening): Error {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is taken; set PORT to a free one, or to 0 for any`,
    EACCES: `port ${port} may not be used by this account; set PORT to one above 1023`,
    EADDRNOTAVAIL: `this machine has no address ${host}; set HOST to one that it has`,
    ENOTFOUND: `there is no host ${host}; set HOST to an address of this machine`,
  };
  const reason = reasons[error.code ?? ''];
  return reason === undefined ? error : new DemarcheError('BAD_CONFIG', reason, { cause: error });
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const shown = host.includes(':') ? `[${host}]` : host;
  return `http://${shown}:${isAddress(bound) ? bound.port : ''}/`;
}

function isAddress(bound: AddressInfo | string | null): bound is AddressInfo {
  return typeof bound === 'object' && bound !== null;
}

/** How often connections that have nothing under way are looked for while closing, in milliseconds. */
const SWEEP = 25;

function close(server: Server, grace: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    // A browser keeps its connection open after its answer, and the server would wait for it.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    server.close((error) => {
      clearTimeout(cut);
      clearInterval(sweep);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}
