// Loading beside a bare loop of the same statements on the same engine, in turn, in one run. Run: node test/bench/load.mjs
// Arguments: a folder of votes of the General Assembly (without it, made-up records of the same sizes are loaded), and how many runs.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { quantile } from './measure.mjs';
import { built } from './modules.mjs';
import { writeRecord } from './record.mjs';
import { demarche } from './server.mjs';

const [data = '', runs = '3'] = process.argv.slice(2);
const RUNS = Number(runs);
// Inside the project, where what is built finds its libraries.
const cache = resolve('node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'demarche-bench-'));
const { UNIQUE_LABELS, ...modules } = await built(
  [
    'queries/schema-statements.ts',
    'seed/read.ts',
    'seed/load/plan.ts',
    'server/store/grafeo-store.ts',
    'server/store/neo4j-store.ts',
  ],
  join(folder, 'modules'),
);
const SIZES = [
  { file: 'unga_2019on.positions.csv.gz', actors: 200, each: 82 },
  { file: 'unga_2015on.positions.csv.gz', actors: 448, each: 200 },
];

console.log(`Node ${process.version}; medians of ${RUNS} runs each, in turn`);
console.log('engine | record | rows | Demarche, rows/s | bare, rows/s | ratio of rates');
for (const size of SIZES) {
  const record = await recordOf(size);
  const tables = await modules.readRecord(record.path);
  const load = modules.planLoad(tables, '2026-01-01T00:00:00Z');
  await compare('Grafeo', {
    name: record.name,
    load,
    empty: emptyFolder,
    ours: oursOnGrafeo,
    bare: bareOnGrafeo,
  });
  await onNeo4j((bolts) => compare('Neo4j', { name: record.name, load, ...bolts }));
}
rmSync(folder, { recursive: true, force: true });

/** A record of real votes where they are at hand, else a made-up one. */
async function recordOf({ file, actors, each }) {
  const path = join(folder, file);
  if (!existsSync(join(data, file))) {
    const { positions } = writeRecord(path, { like: 'seed/records/unea7-minerals', actors, each });
    return { path, name: `${positions} made-up positions` };
  }
  const words = ['--form', 'resolution', '--evidentiality', 'record', '--licence', 'CC0-1.0'];
  await demarche(['import', join(data, file), '--to', path, ...words], {});
  return { path, name: file };
}

/** Loads by both ways in turn, and prints the rates. */
async function compare(engine, { name, load, empty = () => {}, ours, bare }) {
  const times = { ours: [], bare: [] };
  for (let run = -1; run < RUNS; run += 1) {
    for (const [way, work] of Object.entries({ ours, bare })) {
      await empty();
      const time = await timeOf(() => work(load, run));
      if (run >= 0) times[way].push(time); // the first run warms up
    }
  }
  const rate = (of) => load.total / (quantile(of, 0.5) / 1000);
  const [a, b] = [rate(times.ours), rate(times.bare)];
  console.log(
    `${engine} | ${name} | ${load.total} | ${a.toFixed(0)} | ${b.toFixed(0)} | ${(a / b).toFixed(2)}`,
  );
}

async function timeOf(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function oursOnGrafeo(load, run) {
  const store = modules.createGrafeoStore(join(folder, `ours-${run}.grafeo`));
  await store.replace(load);
  await store[Symbol.asyncDispose]();
}

/** What finds a node by its id, the statements, and nothing else. */
async function bareOnGrafeo(load, run) {
  const db = grafeo.GrafeoDB.create(join(folder, `bare-${run}.grafeo`));
  for (const label of UNIQUE_LABELS) {
    await db.executeCypher(`CREATE INDEX IF NOT EXISTS FOR (n:${label}) ON (n.id)`);
  }
  for (const { cypher, rows } of load.statements) await db.executeCypher(cypher, { rows });
  db.close();
}

/** Takes away the files of the runs before. */
function emptyFolder() {
  for (const name of readdirSync(folder)) {
    if (name.includes('.grafeo')) rmSync(join(folder, name), { recursive: true });
  }
}

/** Measures on a Neo4j of its own; each way starts with an empty database. */
async function onNeo4j(work) {
  const home = mkdtempSync(join(folder, 'neo4j-'));
  const start = ['test/neo4j/start.sh', '47012', home];
  const address = execFileSync('bash', start, { encoding: 'utf8' }).trim();
  const driver = neo4j.driver(address);
  const run = async (cypher, params) => {
    const session = driver.session({ database: 'neo4j' });
    await session.run(cypher, params).finally(() => session.close());
  };
  const empty = () => run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  const settings = {
    address,
    user: 'neo4j',
    password: '',
    database: 'neo4j',
    queryTimeout: 60_000,
  };
  const store = modules.openNeo4jStore(settings);
  const ours = (load) => store.replace(load);
  const bare = async ({ statements }) => {
    for (const label of UNIQUE_LABELS) {
      await run(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
    }
    for (const { cypher, rows } of statements) await run(cypher, { rows });
  };
  try {
    await work({ empty, ours, bare });
  } finally {
    await store[Symbol.asyncDispose]();
    await driver.close();
    execFileSync('bash', ['test/neo4j/stop.sh', join(home, 'neo4j.pid')]);
  }
}
