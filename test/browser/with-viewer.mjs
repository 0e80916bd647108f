// The built viewer over the first record, and a browser, for scripts that take pictures.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../bench/server.mjs';

/** A port that nobody listens on. */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Hands `use` a browser and the address of the viewer, and ends both after it. */
export async function withViewer(use) {
  const home = mkdtempSync(join(tmpdir(), 'demarche-pictures-'));
  const server = await startServer({ DEMARCHE_HOME: home }, await freePort());
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--disable-gpu'],
  });
  try {
    await use({ browser, address: server.address });
  } finally {
    await browser.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
