// The network of the General Assembly through HTTP and GraphQL, cold and warm, at three sizes: how its cost grows with positions.
// Run: node build.mjs && node test/bench/network.mjs FOLDER-OF-VOTES [FOLDER-OF-HOMES]
// Homes are made where they are missing; without a folder for them they are made anew, and the largest takes minutes.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { quantile } from './measure.mjs';
import { demarche, startServer } from './server.mjs';
import { importVotes } from './votes.mjs';

const [data, homes] = process.argv.slice(2);
const RUNS = 15;
const PORT = 41_733;
const FILES = ['unga_2019on', 'unga_2015on', 'unga'];
const QUESTION = {
  query: `query ($input: NetworkInput!) { network(input: $input) {
    nodes { id name kind activity } ties { source target weight shared }
    method { name definition parameters cypher positions } } }`,
  variables: { input: { level: 'INSTRUMENT', normalisation: 'AGREEMENT' } },
};
const cache = resolve('node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'demarche-bench-'));
console.log(`Node ${process.version}; medians of ${RUNS} warm questions after the cold one`);
console.log(
  'votes | positions | ties | answer, kB | cold, ms | cold, µs a position | warm, ms | p95, ms',
);
try {
  for (const name of FILES) await measure(name);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name) {
  const home = await homeOf(name);
  const server = await startServer({ DEMARCHE_HOME: home, DEMARCHE_QUERY_TIMEOUT: '60000' }, PORT);
  try {
    const cold = await ask(server.address);
    const times = [];
    for (let run = 0; run < RUNS; run += 1) times.push((await ask(server.address)).time);
    const { ties, method } = cold.answer.data.network;
    const cells = [name, method.positions, ties.length, (cold.size / 1000).toFixed(0)];
    const each = ((cold.time * 1000) / method.positions).toFixed(1);
    const warm = [0.5, 0.95].map((share) => quantile(times, share).toFixed(0));
    console.log([...cells, cold.time.toFixed(0), each, ...warm].join(' | '));
  } finally {
    await server.stop();
  }
}

async function homeOf(name) {
  const home = join(homes ?? folder, `home-${name}`);
  if (existsSync(home)) return home;
  const record = await importVotes(join(data, `${name}.positions.csv.gz`), join(folder, name));
  await demarche(['load', record], { DEMARCHE_HOME: home });
  return home;
}

async function ask(address) {
  const start = performance.now();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(QUESTION),
  });
  const text = await response.text();
  return { time: performance.now() - start, size: text.length, answer: JSON.parse(text) };
}
