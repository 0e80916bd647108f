import type { Load } from '../../../queries/graph-store.ts';
import { type App, type AppSettings, createApp } from '../../../server/http/app.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { smallLoad } from '../../queries/small-record.ts';

/** What the API answers: the shape that GraphQL over HTTP promises, its data as the test knows it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** An app over a store of its own, and what it asked of it. */
export interface OpenApp extends AsyncDisposable {
  readonly app: App;
  /** Asks the API, with no port open. */
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
  /** Names of the questions that were put to the store since the last call. */
  readonly asked: () => readonly string[];
}

/** Opens the app over the small record, or another graph, in memory. */
export async function openApp(
  load: Load = smallLoad(),
  settings: Partial<AppSettings> = {},
): Promise<OpenApp> {
  const held = createGrafeoStore(null, { shuffleUnordered: true });
  await held.replace(load);
  let names: string[] = [];
  const app = createApp({
    store: {
      engine: held.engine,
      endsQuestions: held.endsQuestions,
      ready: () => held.ready(),
      ask: (query, params) => {
        names.push(query.name);
        return held.ask(query, params);
      },
    },
    ...settings,
  });
  return {
    app,
    ask: async (query, variables = {}) => (await post(app, { query, variables })).json(),
    asked: () => {
      const since = names;
      names = [];
      return since;
    },
    [Symbol.asyncDispose]: () => held[Symbol.asyncDispose](),
  };
}

/** Posts a question to the API as a browser of the same origin does. */
export function post(app: App, body: object): Promise<Response> {
  return app.fetch('http://demarche/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
}
