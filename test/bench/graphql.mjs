// GraphQL beside the bare engine: three questions on both engines, p50 and its ratio. Run: node test/bench/graphql.mjs

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { sideBySide } from './measure.mjs';
import { QUESTIONS } from './questions.mjs';
import { writeRecord } from './record.mjs';
import { demarche, startServer } from './server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
const { positions } = writeRecord(join(folder, 'record'), { like: 'seed/records/unea7-minerals' });
const params = { actor: 'state:XAA', target: 'clause:text/op0' };

/** Asks one question of both, checks that they read as many rows, and measures them in turn. */
async function compare(engine, address, bare) {
  for (const { name, graphql, cypher, rows } of QUESTIONS) {
    const viaApi = async () => {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: graphql, variables: params }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      return rows(data);
    };
    const viaEngine = () => bare(cypher, params);
    const [ours, theirs] = [await viaApi(), await viaEngine()];
    if (ours !== theirs)
      throw new Error(`${name}: ${ours} rows through GraphQL, ${theirs} from the engine`);
    const { a, b, p95, ratio } = await sideBySide(viaApi, viaEngine);
    console.log(
      `${engine} | ${name} | ${ours} rows | ${a.toFixed(2)} ms (p95 ${p95.a.toFixed(2)}) | ${b.toFixed(2)} ms (p95 ${p95.b.toFixed(2)}) | ${ratio.toFixed(2)}`,
    );
  }
}

console.log(`${positions} positions; Node ${process.version}`);
console.log('engine | question | rows | GraphQL p50 | bare p50 | ratio');

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
  await compare('Grafeo', server.address, bare).finally(server.stop);
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
    await compare('Neo4j', server.address, bare).finally(server.stop);
    await driver.close();
  } finally {
    execFileSync('bash', ['test/neo4j/stop.sh', join(data, 'neo4j.pid')]);
  }
}
