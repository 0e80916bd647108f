import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import type { Load } from '../../../queries/graph-store.ts';
import type { Query } from '../../../queries/query.ts';
import { type Neo4jSettings, openNeo4jStore } from '../../../server/store/neo4j-store.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { neo4jAddress, openTestNeo4j, testNeo4jSettings } from '../../engines.ts';
import { holdingOf, loadOfGraph, whole } from './two-graphs.ts';

const LONG = 240_000;
const UNAVAILABLE = { code: 'STORE_UNAVAILABLE' };
const PASSWORD = 'correct-horse';

const one: Query<Record<never, never>, unknown> = {
  name: 'one',
  summary: 'Gives one.',
  cypher: 'RETURN 1 AS one',
  example: {},
  read: (row) => row['one'],
};

/** A Neo4j that tests start and stop, and that asks for a password. */
interface Server {
  readonly settings: Neo4jSettings;
  readonly start: () => void;
  readonly stop: () => void;
}

const folder = await emptyFolder();
const port = await freePort();
const server: Server = {
  settings: { ...testNeo4jSettings(`bolt://127.0.0.1:${port}`), password: PASSWORD },
  start: () => {
    neo4jAddress(); // left out where none can be started
    run('start.sh', String(port), folder.path());
  },
  stop: () => run('stop.sh', folder.path('neo4j.pid')),
};
afterAll(async () => {
  server.stop();
  await folder[Symbol.asyncDispose]();
});

function run(script: string, ...args: readonly string[]): void {
  const env = [`NEO4J_PASSWORD=${PASSWORD}`, 'NEO4J_HEAP=512m'];
  const command = [...env, 'bash', `test/neo4j/${script}`, ...args];
  const { status } = spawnSync('env', command, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
}

async function freePort(): Promise<number> {
  const listening = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const address = listening.address();
  await new Promise((resolve) => listening.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('a Neo4j that is down is unavailable, and one that comes up answers by itself', {
  timeout: LONG,
}, async () => {
  await using store = openNeo4jStore(server.settings);
  await using routed = openNeo4jStore({ ...server.settings, address: `neo4j://127.0.0.1:${port}` });
  await expect(store.ready()).rejects.toMatchObject(UNAVAILABLE);
  await expect(routed.ready()).rejects.toMatchObject(UNAVAILABLE);
  await expect(store.ask(one, {})).rejects.toMatchObject(UNAVAILABLE);

  server.start();
  await store.ready();
  await store.replace(loadOfGraph('former', 100));

  expect(await holdingOf(store)).toEqual(whole('former', 100));
  expect(await holdingOf(routed)).toEqual(whole('former', 100));
  expect(store.engine).toMatch(/^Neo4j 5\.26/);
});

test.each([
  ['NEO4J_PASSWORD', { password: 'wrong-horse' }],
  ['NEO4J_DATABASE', { database: 'nowhere' }],
])('a Neo4j that refuses %s says so', async (setting, wrong) => {
  neo4jAddress();
  await using store = openNeo4jStore({ ...server.settings, ...wrong });

  await expect(store.ask(one, {})).rejects.toMatchObject({
    ...UNAVAILABLE,
    message: expect.stringContaining(setting),
  });
});

test('a Neo4j that ends and starts again is unavailable in between, and then answers by itself', {
  timeout: LONG,
}, async () => {
  neo4jAddress();
  await using store = openNeo4jStore(server.settings);
  await store.ready();

  server.stop();
  await expect(store.ready()).rejects.toMatchObject(UNAVAILABLE);
  await expect(holdingOf(store)).rejects.toMatchObject(UNAVAILABLE);
  server.start();

  expect(await holdingOf(store)).toEqual(whole('former', 100));
});

test.each([
  ['in one transaction', 50_000],
  ['in many transactions', 200],
])(
  'a load %s never shows a question half a graph',
  async (_, transactionRows) => {
    const settings = { transactionRows };
    await using store = openTestNeo4j(settings);
    await store.replace(loadOfGraph('former', 500));
    const seen = new Set<string>();
    let over = false;
    const asking = Array.from({ length: 3 }, async () => {
      await using reader = openTestNeo4j(settings);
      while (!over) {
        const found = await holdingOf(reader).catch((error: { code: string }) => error.code);
        seen.add(JSON.stringify(found));
      }
    });

    for (const graph of ['latter', 'former', 'latter'] as const) {
      await store.replace(loadOfGraph(graph, 500));
    }
    over = true;
    await Promise.all(asking);

    const allowed = [whole('former', 500), whole('latter', 500), 'INCOMPLETE_LOAD'];
    expect(allowed.map((found) => JSON.stringify(found))).toEqual(
      expect.arrayContaining([...seen]),
    );
  },
  LONG,
);

/** A load whose last statement is written again and again: only another load can end it. */
function withoutEnd(load: Load): Load {
  const statements = function* () {
    const all = [...load.statements];
    yield* all;
    const again = all.slice(-1).map(({ cypher }) => ({ cypher, rows: [] }));
    while (true) yield* again;
  };
  return { ...load, statements: statements() };
}

test(
  'a load that another one overtakes gives up, and leaves that one alone',
  async () => {
    await using first = openTestNeo4j({ transactionRows: 300 });
    await using second = openTestNeo4j({ transactionRows: 300 });
    await first.replace(loadOfGraph('former', 10));
    let givenUp: Promise<void> | undefined;

    await new Promise<void>((begun) => {
      const loading = first.replace(withoutEnd(loadOfGraph('former', 500)), (rows) => {
        if (rows > 300) begun();
      });
      givenUp = expect(loading).rejects.toMatchObject({ code: 'STORE_HELD' });
    });
    await second.replace(loadOfGraph('latter', 500));

    await givenUp;
    expect(await holdingOf(second)).toEqual(whole('latter', 500));
  },
  LONG,
);
