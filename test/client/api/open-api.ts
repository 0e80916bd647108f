import { vi } from 'vitest';
import type { Load } from '../../../queries/graph-store.ts';
import { type OpenApp, openApp } from '../../server/schema/open-app.ts';

/** Puts the real API, with no port open, behind the page's `fetch`. */
export async function openApi(load?: Load): Promise<OpenApp> {
  const opened = await openApp(load);
  answerWith((url, init) => opened.app.fetch(url, init));
  return opened;
}

/** Puts anything else behind the page's `fetch`: a server that is gone, or one that refuses. */
export function answerWith(answer: (url: URL, init?: RequestInit) => Promise<Response>): void {
  vi.stubGlobal('document', { baseURI: 'http://demarche/' });
  vi.stubGlobal('fetch', answer);
}
