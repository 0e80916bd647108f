// Camps of the General Assembly with 100 resamples, and a point query beside them. Run: node test/bench/camps.mjs
// Arguments: a folder of votes of the General Assembly, how many runs, and a home that holds them (without it, they are imported and loaded).

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { quantile } from './measure.mjs';
import { demarche, startServer } from './server.mjs';

const [data = '../shared/data', runs = '5', given] = process.argv.slice(2);
const cache = resolve('node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'demarche-bench-'));

const COALITIONS = `query ($seed: Int!) { coalitions(input: { level: CLAUSE, seed: $seed }) {
  camps { id label cohesion members { stability } } modularity polarisation alternatives { method agreement }
  method { positions }
} }`;
const POINT = '{ node(id: "state:USA") { ... on State { name } } }';

const home = given ?? (await loaded());
const env = { DEMARCHE_HOME: home, DEMARCHE_QUERY_TIMEOUT: '600000' };
const server = await startServer(env, 47_031);
try {
  await measure();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Imports the votes, and loads them into a home of their own. */
async function loaded() {
  const record = join(folder, 'record');
  const words = ['--form', 'resolution', '--evidentiality', 'record', '--licence', 'CC0-1.0'];
  await demarche(['import', join(data, 'unga.positions.csv.gz'), '--to', record, ...words], {});
  await demarche(['load', record], { DEMARCHE_HOME: join(folder, 'home') });
  return join(folder, 'home');
}

async function measure() {
  const [cold, first] = await timed(() => ask(COALITIONS, { seed: 0 }));
  const { camps, method } = first.coalitions;
  const actors = camps.reduce((sum, { members }) => sum + members.length, 0);
  console.log(`Node ${process.version}; ${method.positions} positions, ${actors} actors in camps`);
  console.log(`cold, the table read from the store: ${cold.toFixed(0)} ms`);
  const alone = await points(async () => new Promise((after) => setTimeout(after, 5_000)));
  say('point query alone', alone.times);
  const beside = [];
  const times = [];
  const before = processorSeconds();
  for (let seed = 1; seed <= Number(runs); seed += 1) {
    const { times: latencies, took } = await points(() => ask(COALITIONS, { seed }));
    beside.push(...latencies);
    times.push(took);
  }
  say('point query beside', beside);
  say('coalitions, 100 resamples, warm', times);
  const each = (processorSeconds() - before) / Number(runs);
  console.log(`of one processor, for each with the point queries beside: ${each.toFixed(2)} s`);
}

/** How long the server has had a processor, its threads together: what other work on the machine does not change much. */
function processorSeconds() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Asks the point query again and again, 20 ms apart, while some work is under way. */
async function points(work) {
  let done = false;
  const working = timed(work).finally(() => {
    done = true;
  });
  const times = [];
  while (!done) {
    times.push((await timed(() => ask(POINT)))[0]);
    await new Promise((after) => setTimeout(after, 20));
  }
  return { times, took: (await working)[0] };
}

async function timed(work) {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}

async function ask(query, variables = {}) {
  const response = await fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data: answer, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return answer;
}

function say(what, times) {
  const [p50, p95] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(1));
  console.log(`${what}: ${times.length} times, p50 ${p50} ms, p95 ${p95} ms`);
}
