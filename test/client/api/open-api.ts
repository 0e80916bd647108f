import { vi } from 'vitest';
import type { Load } from '../../../queries/graph-store.ts';
import { type OpenApp, openApp } from '../../server/schema/open-app.ts';

/** Puts the real API, with no port open, behind the page's `fetch`. */
export async function openApi(load?: Load): Promise<OpenApp> {
  const opened = await openApp(load);
  answerWith((url, init) => askFromPage(opened, url, init));
  return opened;
}

/** Asks as a browser does for a page of the same server: it says so by a header of its own. */
export async function askFromPage(
  { app }: OpenApp,
  url: URL,
  init?: RequestInit,
): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('sec-fetch-site', 'same-origin');
  return app.fetch(url, { ...init, headers });
}

/** Puts anything else behind the page's `fetch`: a server that is gone, or one that refuses. */
export function answerWith(answer: (url: URL, init?: RequestInit) => Promise<Response>): void {
  vi.stubGlobal('document', { baseURI: 'http://demarche/' });
  vi.stubGlobal('fetch', answer);
}
