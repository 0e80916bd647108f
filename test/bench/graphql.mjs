// GraphQL beside the bare engine, in this process and behind plain HTTP: three questions on both engines, p50 and its
// ratios. Run: node test/bench/graphql.mjs

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { inTurn } from './measure.mjs';
import { QUESTIONS } from './questions.mjs';
import { writeRecord } from './record.mjs';
import { demarche, startPlain, startServer } from './server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
const { positions } = writeRecord(join(folder, 'record'), { like: 'seed/records/unea7-minerals' });
const params = { actor: 'state:XAA', target: 'clause:text/op0' };

/** Sends a body of JSON, and gives what comes back. */
async function post(address, body) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** Asks one question of all, checks that they read as many rows, and measures them in turn. */
async function compare(engine, { address, plain, bare }) {
  for (const { name, graphql, cypher, rows } of QUESTIONS) {
    const viaApi = async () => {
      const asked = { query: graphql, variables: params };
      const { data, errors } = await post(`${address}/graphql`, asked);
      if (errors) throw new Error(JSON.stringify(errors));
      return rows(data);
    };
    const viaPlain = async () => (await post(plain, { cypher, params })).length;
    const viaEngine = () => bare(cypher, params);
    const ways = [viaApi, viaPlain, viaEngine];
    const found = await Promise.all(ways.map((way) => way()));
    if (new Set(found).size > 1) throw new Error(`${name}: ${found.join(', ')} rows`);
    const [ours, http, alone] = await inTurn(ways);
    const cell = ({ p50, p95 }) => `${p50.toFixed(2)} ms (p95 ${p95.toFixed(2)})`;
    const ratios = [ours.p50 / http.p50, ours.p50 / alone.p50].map((ratio) => ratio.toFixed(2));
    console.log(
      [engine, name, `${found[0]} rows`, cell(ours), cell(http), cell(alone), ...ratios].join(
        ' | ',
      ),
    );
  }
}

console.log(`${positions} positions; Node ${process.version}`);
console.log('engine | question | rows | GraphQL | plain HTTP | bare | to plain HTTP | to bare');

await onGrafeo();
await onNeo4j();
rmSync(folder, { recursive: true, force: true });

/** Measures against the file of the embedded store, read by this process too. */
async function onGrafeo() {
  const home = join(folder, 'home');
  await demarche(['load', join(folder, 'record')], { DEMARCHE_HOME: home });
  const server = await startServer({ DEMARCHE_HOME: home }, 47_001);
  const states = join(home, 'states');
  const file = readdirSync(states).find((name) => name.endsWith('.grafeo'));
  const db = grafeo.GrafeoDB.openReadOnly(join(states, file));
  const bare = async (cypher, given) => (await db.executeCypher(cypher, given)).toArray().length;
  const plain = await startPlain(47_005, join(states, file));
  try {
    await compare('Grafeo', { ...server, plain: plain.address, bare });
  } finally {
    await Promise.all([server.stop(), plain.stop()]);
  }
  db.close();
}

/** Measures against a Neo4j of its own. */
async function onNeo4j() {
  const data = join(folder, 'neo4j');
  const bolt = execFileSync('bash', ['test/neo4j/start.sh', '47002', data], { encoding: 'utf8' });
  const env = { NEO4J_URI: bolt.trim() };
  try {
    await demarche(['load', join(folder, 'record')], env);
    const server = await startServer(env, 47_003);
    const driver = neo4j.driver(env.NEO4J_URI, undefined, { disableLosslessIntegers: true });
    const asked = { routing: 'READ', database: 'neo4j' };
    const bare = async (cypher, given) =>
      (await driver.executeQuery(cypher, given, asked)).records.map((record) => record.toObject())
        .length;
    const plain = await startPlain(47_006, env.NEO4J_URI);
    try {
      await compare('Neo4j', { ...server, plain: plain.address, bare });
    } finally {
      await Promise.all([server.stop(), plain.stop()]);
    }
    await driver.close();
  } finally {
    execFileSync('bash', ['test/neo4j/stop.sh', join(data, 'neo4j.pid')]);
  }
}
