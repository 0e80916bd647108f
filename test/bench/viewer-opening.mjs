// The viewer's opening beside bare pages with the same nodes, links and positions, in one run; filter,
// selection and dial to repaint, a pan frame, sizes of the bundle. Run, after a build:
// node test/bench/viewer-opening.mjs [--runs 9] [--sigma FOLDER] [--record FOLDER]...
// --sigma: a folder in which sigma@3.0.2 and graphology@0.26.0 were installed; without it only
// cytoscape stands beside. --record: a record of one's own, measured after the others.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { quantile } from './measure.mjs';
import { writeRecord } from './record.mjs';
import { demarche, startServer } from './server.mjs';
import { serveBare } from './viewer-bare.mjs';
import {
  drawnElements,
  loadedFiles,
  panFrames,
  untilRepainted,
  watchPage,
  wholeElements,
} from './viewer-page.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    sigma: { type: 'string' },
    record: { type: 'string', multiple: true, default: [] },
  },
});
const RUNS = Number(values.runs);
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
  return times.slice(2).filter((time) => time !== null);
}

const p50 = (list) => quantile(list, 0.5);
const ms = (times) =>
  times.length === 0
    ? 'nothing to draw anew'
    : `p50 ${p50(times).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`;
const DIAL = ['.stop-3 input', '.stop-4 input'];
const FILTER = ['.facet input', '.facet input'];
const SELECT = ['[id^="outline:actors/"]', '[id^="outline:targets/"]'];

/** Opens the viewer and the bare pages in turn; the first round warms up and is left out. */
async function inTurn(viewer, bare) {
  const times = { painted: [], drawn: [] };
  for (let run = -1; run < RUNS; run += 1) {
    const seen = await opening(viewer);
    const beside = {};
    for (const [name, { address }] of Object.entries(bare))
      beside[name] = (await opening(address)).drawn;
    if (run < 0) continue;
    for (const [name, time] of Object.entries({ ...seen, ...beside })) {
      times[name] = [...(times[name] ?? []), time];
    }
  }
  return times;
}

/** The ratio of each round, of which the middle one: other work on the machine comes and goes. */
function ofPairs(list, beside) {
  return p50(list.map((time, round) => time / beside[round]));
}

async function measure(name, record, port) {
  const env = { DEMARCHE_HOME: join(folder, `home-${port}`) };
  await demarche(['load', record], env);
  const server = await startServer({ ...env, DEMARCHE_RECORD: record }, port);
  try {
    await measureAt(name, server.address);
  } finally {
    await server.stop();
  }
}

async function measureAt(name, address) {
  const first = await open(address);
  await first.waitForLoadState('networkidle');
  opened = await first.evaluate(loadedFiles);
  const elements = await first.evaluate(drawnElements);
  const whole = await wholeElements(address);
  const bare = {
    ...(await serveBare(elements, values)),
    'cytoscape, nothing summed up': (await serveBare(whole, {})).cytoscape,
  };
  const { painted, drawn, ...beside } = await inTurn(address, bare);
  const told = (list) =>
    Object.entries(beside)
      .map(([engine, times]) => `${ofPairs(list, times).toFixed(2)} of bare ${engine}`)
      .join(', ');
  console.log(
    `${name}: ${elements.nodes.length} nodes and ${elements.edges.length} links on the canvas, of ${whole.nodes.length} and ${whole.edges.length}`,
  );
  console.log(`  picture painted: ${ms(painted)}; ${told(painted)}`);
  console.log(`  canvas drawn:    ${ms(drawn)}; ${told(drawn)}`);
  for (const [engine, times] of Object.entries(beside))
    console.log(`  bare ${engine}: ${ms(times)}`);
  console.log(`  filter:          ${ms(await steps(first, FILTER))}`);
  console.log(`  selection:       ${ms(await steps(first, SELECT))}`);
  console.log(`  dial:            ${ms(await steps(first, DIAL))}`);
  console.log(`  pan frame:       ${ms(await first.evaluate(panFrames, 40))}`);
  await first.context().close();
  for (const { stop } of Object.values(bare)) stop();
}

/** Whatever a page has asked for by the time that it is at rest. */
let opened = [];

function sizes() {
  const assets = 'dist/client/assets';
  const size = (file) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).length / 1000;
  const total = (list) => list.reduce((sum, file) => sum + size(file), 0).toFixed(1);
  const opening = readFileSync('dist/client/index.html', 'utf8');
  // A page asks for the words of one language: in English here.
  const before = readdirSync(assets)
    .filter((file) => /\.(?:js|css)$/.test(file) && !file.startsWith('canvas'))
    .filter((file) => opening.includes(file) || /^words-en-(?!en-further)/.test(file));
  console.log(
    `bundle (gzip): ${total(before)} of 60 kB before the canvas, ${total(opened)} of 260 kB by the time that the page is at rest`,
  );
}

try {
  await measure('first record', LIKE, 47_110);
  for (const [index, actors, clauses] of [
    [1, 100, 200],
    [2, 400, 600],
  ]) {
    const made = join(folder, `made-up-${index}`);
    const each = actors === 100 ? 6 : 5;
    const { positions } = writeRecord(made, { like: LIKE, actors, clauses, each });
    const name = `made-up record, ${actors + clauses} nodes and ${positions} positions`;
    await measure(name, made, 47_110 + index);
  }
  for (const [index, record] of values.record.entries())
    await measure(basename(record), record, 47_120 + index);
  sizes();
  console.log(`Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} cores`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
