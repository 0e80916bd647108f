import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { inject } from 'vitest';
import { planLoad } from '../../seed/load/plan.ts';
import { readRecord } from '../../seed/read.ts';
import { type AppSettings, createApp } from '../../server/http/app.ts';
import { serveApp } from '../../server/http/serve-app.ts';
import { createGrafeoStore } from '../../server/store/grafeo-store.ts';
import { absent } from '../absent.ts';

/** The viewer, served with the first record, and a browser to read it in. */
export interface Viewer extends AsyncDisposable {
  readonly address: string;
  readonly browser: Browser;
}

const place = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Builds the viewer, serves it over the embedded store, and starts a browser; call it inside a test. */
export async function openViewer(settings: Partial<AppSettings> = {}): Promise<Viewer> {
  const executablePath =
    inject('chromium') ??
    absent({
      what: 'the tests in a browser',
      reason: 'want of Chromium',
      remedy: 'On Debian or Ubuntu: apt-get install chromium fonts-noto-core fonts-noto-cjk',
    });
  const folder = await mkdtemp(join(tmpdir(), 'demarche-viewer-'));
  await buildViewer(folder);
  const store = createGrafeoStore(null);
  const record = await readRecord(place('seed/records/unea7-minerals'));
  await store.replace(planLoad(record, '2026-01-01T00:00:00Z'));
  const app = createApp({ store, viewer: folder, ...settings });
  const served = await serveApp(app, { host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  return {
    address: served.address,
    browser,
    [Symbol.asyncDispose]: async () => {
      await browser.close();
      await served.close(0);
      await store[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function buildViewer(outDir: string): Promise<void> {
  await build({
    root: place('client'),
    configFile: place('client/vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
}
