// What is asked of a whole record, however large: wall time, processor time of the server, memory, and what came back.
// Run: node build.mjs && node test/bench/whole.mjs HOME|bolt://… [milliseconds of the limit] [names of questions, a comma between]
// Before anything else, two clients ask for the overview and leave a second later; a third waits for it.

import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { startServer } from './server.mjs';

const [place = '.demarche', limit = '10000', only = ''] = process.argv.slice(2);
const NETWORK = 'network(input: { level: CLAUSE }) { ties { weight } method { positions } }';
const CAMPS = 'coalitions(input: { level: CLAUSE, resamples: 100 }) { camps { id } modularity }';
const FINDINGS = 'truncated note contradictions { id severity }';
const MATRIX =
  'rows { id } columns { id } truncated cells { row column polarity stances } method { positions }';

/** Each as GraphQL; what is asked twice is told twice: cold, then warm. */
const QUESTIONS = {
  dataset: '{ dataset { counts { count } } }',
  overview: '{ overview { grain total } }',
  network: `{ ${NETWORK} }`,
  coalitions: `{ ${CAMPS} }`,
  commonGround:
    '{ commonGround(input: { level: CLAUSE, resamples: 0, filter: { from: "2015" } }) { topics { score } } }',
  robustness:
    '{ coalitions(input: { level: CLAUSE, resamples: 100 }) { robustness { without agreement } } }',
  'matrix of clauses': `{ matrix { ${MATRIX} } }`,
  'matrix of clauses, with positions': '{ matrix { cells { row column positions } } }',
  'matrix of issues': `{ matrix(level: ISSUE) { ${MATRIX} } }`,
  'matrix of instruments': `{ matrix(level: INSTRUMENT) { ${MATRIX} } }`,
  contradictions: '{ contradictions { id } }',
  contradictionReport: `{ contradictionReport { ${FINDINGS} } }`,
  'contradictionReport of one actor': `{ contradictionReport(actors: ["state:USA"]) { ${FINDINGS} } }`,
  'contradictionReport of the last two years': `{ contradictionReport(filter: { from: "2018-06-01" }) { ${FINDINGS} } }`,
  'minCorroboration of all': '{ positions(filter: { minCorroboration: 2 }) { totalCount } }',
  'paths between actors': '{ paths(from: "state:USA", to: "state:RUS") { more paths { hops } } }',
  'paths to an issue': '{ paths(from: "state:USA", to: "@issue") { more paths { hops } } }',
  'graph around a vote': '{ graph(around: ["@target"]) { total links { id } } }',
  'graph around a vote, two hops': '{ graph(around: ["@target"], hops: 2) { total } }',
  facets: '{ facets { name values { count } } }',
};

const env = place.startsWith('bolt') ? { NEO4J_URI: place } : { DEMARCHE_HOME: place };
const server = await startServer(
  { ...env, DEMARCHE_QUERY_TIMEOUT: limit },
  47_100 + (process.pid % 800),
);
const ids = await someIds();
console.log(
  `Node ${process.version}; ${place}; limit ${limit} ms; ready after ${server.readyAfter.toFixed(0)} ms, ${memory()}`,
);
await third();
console.log('question | cold: wall, processor | warm: wall, processor | memory | load | answer');
for (const [name, text] of Object.entries(QUESTIONS)) {
  if (only !== '' && !only.split(',').includes(name)) continue;
  const query = text.replace('@target', ids.target).replace('@issue', ids.issue);
  const [cold, warm] = [await timed(query), await timed(query)];
  const cell = ({ wall, busy }) => `${seconds(wall)}, ${seconds(busy)}`;
  console.log(
    [name, cell(cold), cell(warm), memory(), loadavg()[0].toFixed(0), warm.told].join(' | '),
  );
}
await left();
await server.stop();

/** Asks, and measures what the server had of a processor meanwhile. */
async function timed(query) {
  const [start, busy] = [performance.now(), processorTime()];
  const response = await post(query);
  const answer = await response.text();
  return { wall: performance.now() - start, busy: processorTime() - busy, told: tell(answer) };
}

/** Two clients ask a cold record for its overview and leave; how long a third waits, and what it is told. */
async function third() {
  for (let client = 0; client < 2; client += 1) {
    const gone = new AbortController();
    const asked = post(QUESTIONS.overview, gone.signal).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    gone.abort();
    await asked;
  }
  const { wall, told } = await timed(QUESTIONS.overview);
  console.log(
    `overview after two who left: ${seconds(wall)}, load ${loadavg()[0].toFixed(0)}: ${told}`,
  );
}

/** What nobody waits for any more: asked, left, and what the server does and holds ten seconds later. */
async function left() {
  const asked = [
    'robustness',
    'matrix of instruments',
    'contradictionReport',
    'minCorroboration of all',
  ];
  const gone = new AbortController();
  const answers = asked.map((name) =>
    post(QUESTIONS[name].replace('level: CLAUSE', 'level: INSTRUMENT'), gone.signal).catch(
      () => null,
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  gone.abort();
  await Promise.all(answers);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 5_000));
  await pause();
  const busy = processorTime();
  await pause();
  console.log(
    `four large questions left after 1.5 s: ${seconds(processorTime() - busy)} of a processor in the 5 s after five, ${memory()}`,
  );
}

function post(query, signal = null) {
  return fetch(`${server.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal,
  });
}

async function someIds() {
  const { data } = await (
    await post('{ positions(first: 1) { nodes { target { id } } } issues { id } }')
  ).json();
  return { target: data.positions.nodes[0].target.id, issue: data.issues[0]?.id ?? 'issue:none' };
}

/** The error, or how long the lists of the answer are. */
function tell(answer) {
  const { data, errors } = JSON.parse(answer);
  if (errors) return `${errors[0].extensions.code}: ${errors[0].message}`;
  const [field] = Object.values(data);
  const shown = Object.entries(field).map(([name, value]) => {
    if (Array.isArray(value)) return `${value.length} ${name}`;
    return typeof value === 'object' ? name : `${name} ${value}`;
  });
  return `${(answer.length / 1000).toFixed(0)} kB: ${shown.join(', ')}`;
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

/** Milliseconds that the server has had of a processor, in all of its threads. */
function processorTime() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memory() {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'));
  return `${(Number(kilobytes) / 1e6).toFixed(1)} GB`;
}
