import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { GraphStore } from '../../queries/graph-store.ts';
import type { CampWork } from '../compute/camp-work.ts';
import type { Context } from '../schema/context.ts';
import { createSchema } from '../schema/create-schema.ts';
import { stopping } from '../schema/stopping-store.ts';
import { refuseAddress } from './refuse-address.ts';
import { endingOf } from './request-end.ts';
import { type Log, NO_LOG } from './request-id.ts';
import { type ResponseHeaders, responseHeaders } from './response-headers.ts';
import { createViewer } from './serve-viewer.ts';
import { useErrorCodes } from './use-error-codes.ts';
import { useExport } from './use-export.ts';
import { useNotFound } from './use-not-found.ts';
import { useOwnSite } from './use-own-site.ts';
import { QUERY_LIMITS, type QueryLimits, useQueryLimits } from './use-query-limits.ts';
import { useReadiness } from './use-readiness.ts';
import { useRequestLog } from './use-request-log.ts';
import { useResponseHeaders } from './use-response-headers.ts';
import { useTimeLimit } from './use-time-limit.ts';

/** What the server answers with. */
export interface AppSettings {
  readonly store: GraphStore;
  /** @default a log that keeps nothing */
  readonly log?: Log | undefined;
  /** Whether a reader sees the messages of unexpected errors. @default false */
  readonly development?: boolean | undefined;
  /** Folder of the built viewer. @default none, and `/` is not found */
  readonly viewer?: string | undefined;
  /** The reader's own copies of the sources by their id. @default none */
  readonly sourceTexts?: ReadonlyMap<string, string> | undefined;
  /** Where an error of the record is reported. @default nowhere in particular */
  readonly reportAddress?: string | null | undefined;
  /** Origins whose pages may frame the viewer; `*` for any. @default none but its own */
  readonly embedOrigins?: readonly string[] | undefined;
  /** Who finds out about camps. @default in place, which keeps all else waiting */
  readonly campWork?: CampWork | undefined;
  readonly limits?: Partial<AppLimits> | undefined;
}

/** What one request may be at most. */
export interface AppLimits extends QueryLimits {
  /** Longest that an answer may take, in milliseconds. @default 10000 */
  readonly time: number;
  /** Longest that a whole export may take, in milliseconds. @default 600000 */
  readonly exportTime: number;
  /** Bytes of a request's body. @default 100000 */
  readonly body: number;
  /** Positions that one question to the store reads where all are read. @default 50000 */
  readonly part?: number | undefined;
}

/** The API, the probes and the viewer: answers requests, with or without a port. */
export interface App {
  /** Answers a request to the API or a probe, with no port open. */
  readonly fetch: (url: string | URL, init?: RequestInit) => Promise<Response>;
  /** Answers a request that came by a port. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

const LIMITS: AppLimits = { ...QUERY_LIMITS, time: 10_000, exportTime: 600_000, body: 100_000 };

/** Creates the app over a store that can only be asked. */
export function createApp(settings: AppSettings): App {
  const headers = responseHeaders(settings.embedOrigins ?? []);
  const yoga = createServer(settings, headers);
  const viewer = settings.viewer === undefined ? null : createViewer(settings.viewer, headers);
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    void (refuseAddress(request, response) || yoga(request, response));
  return {
    fetch: async (url, init) => yoga.fetch(String(url), init ?? {}),
    handle: (request, response) =>
      viewer === null
        ? answer(request, response)
        : viewer(request, response, () => answer(request, response)),
  };
}

function createServer(
  { store, log = NO_LOG, development = false, ...settings }: AppSettings,
  headers: ResponseHeaders,
) {
  const { time, exportTime, body, part, ...limits } = { ...LIMITS, ...settings.limits };
  const { campWork, sourceTexts = new Map<string, string>() } = settings;
  return createYoga<object, Context>({
    id: 'demarche',
    schema: createSchema(),
    context: ({ request }) => {
      const ending = endingOf(request);
      return {
        ...{ sourceTexts, campWork, ending, part },
        store: stopping(store, ending),
        reportAddress: settings.reportAddress ?? null,
      };
    },
    // Its own page loads scripts from another host, which the headers forbid.
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    logging: false,
    maskedErrors: false,
    maxRequestBodySize: body,
    plugins: [
      useRequestLog(log),
      useResponseHeaders(headers),
      useReadiness(store),
      useExport({
        ...{ store, sourceTexts, campWork, part, log, development },
        ...{ time, wholeTime: exportTime },
      }),
      useNotFound(),
      useOwnSite(),
      useQueryLimits(limits),
      useTimeLimit(time),
      useErrorCodes({ log, development }),
    ],
  });
}
