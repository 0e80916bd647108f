// The viewer's opening beside a bare cytoscape page with the same nodes, links and positions, in one
// run; selection and dial to repaint; sizes of the bundle. Run, after a build:
// node test/bench/viewer-opening.mjs [RUNS]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { quantile } from './measure.mjs';
import { writeRecord } from './record.mjs';
import { demarche, startServer } from './server.mjs';
import { serveBare } from './viewer-bare.mjs';
import { drawnElements, untilRepainted, watchPage } from './viewer-page.mjs';

const RUNS = Number(process.argv[2] ?? 9);
const LIKE = 'seed/records/unea7-minerals';
const folder = mkdtempSync(join(tmpdir(), 'demarche-viewer-bench-'));
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--disable-gpu'],
});

/** A fresh page at an address, once its canvas stands. */
async function open(address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await page.goto(address);
  await page.waitForFunction(() => window.seen.drawn !== undefined);
  return page;
}

async function opening(address) {
  const page = await open(address);
  const seen = await page.evaluate(() => ({
    painted: window.seen.painted,
    drawn: window.seen.drawn,
  }));
  await page.context().close();
  return seen;
}

/** Milliseconds from a click to its repaint, over steps there and back. */
async function steps(page, selectors) {
  const times = [];
  for (let run = 0; run < RUNS * 2; run += 1) {
    times.push(await page.evaluate(untilRepainted, selectors[run % 2]));
    await page.waitForTimeout(150);
  }
  return times.slice(2);
}

const ms = (times) =>
  `p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`;
const DIAL = ['.stop-3 input', '.stop-4 input'];
const SELECT = ['[id^="outline:actors/"]', '[id^="outline:targets/"]'];

async function measure(name, record, port) {
  const env = { DEMARCHE_HOME: join(folder, `home-${port}`) };
  await demarche(['load', record], env);
  const server = await startServer({ ...env, DEMARCHE_RECORD: record }, port);
  const first = await open(server.address);
  const elements = await first.evaluate(drawnElements);
  const bare = await serveBare(elements);
  const times = { painted: [], drawn: [], bare: [] };
  for (let run = -1; run < RUNS; run += 1) {
    const seen = await opening(server.address);
    const beside = await opening(bare.address);
    if (run < 0) continue;
    times.painted.push(seen.painted);
    times.drawn.push(seen.drawn);
    times.bare.push(beside.drawn);
  }
  const p50 = (list) => quantile(list, 0.5);
  const ratio = (list) => (p50(list) / p50(times.bare)).toFixed(2);
  console.log(
    `${name}: ${elements.nodes.length} nodes and ${elements.edges.length} links on the canvas`,
  );
  console.log(`  picture painted: ${ms(times.painted)}; ${ratio(times.painted)} of bare`);
  console.log(`  canvas drawn:    ${ms(times.drawn)}; ${ratio(times.drawn)} of bare`);
  console.log(`  bare page:       ${ms(times.bare)}`);
  console.log(`  selection:       ${ms(await steps(first, SELECT))}`);
  console.log(`  dial:            ${ms(await steps(first, DIAL))}`);
  await first.context().close();
  bare.stop();
  await server.stop();
}

function sizes() {
  const assets = 'dist/client/assets';
  const files = readdirSync(assets).filter((file) => /\.(?:js|css)$/.test(file));
  const size = (file) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).length / 1000;
  const total = (list) => list.reduce((sum, file) => sum + size(file), 0).toFixed(1);
  const before = files.filter((file) => !file.startsWith('canvas'));
  console.log(
    `bundle (gzip): ${total(before)} of 60 kB before the canvas, ${total(files)} of 260 kB in all`,
  );
}

try {
  const made = join(folder, 'made-up');
  const { positions } = writeRecord(made, { like: LIKE, actors: 100, clauses: 200, each: 6 });
  await measure('first record', LIKE, 47_110);
  await measure(`made-up record, 300 nodes and ${positions} positions`, made, 47_111);
  sizes();
  console.log(`Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} cores`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
