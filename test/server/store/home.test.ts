import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { openHome } from '../../../server/store/home.ts';
import { SIZE } from '../../../server/store/store-questions.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { loadOf } from '../../facts.ts';

const ONE = loadOf({ concerns: [['clause:a/1', 'issue:x']] }, 'one');
const TWO = loadOf({ positions: [['position:1', 'state:AAA', 'OPPOSES', 'clause:b/1']] }, 'two');
const SIZE_OF_ONE = [{ nodes: 4, links: 2 }];
const SIZE_OF_TWO = [{ nodes: 5, links: 3 }];

const sizeOf = (store: GraphStore) => store.ask(SIZE, {});

test('a home holds nothing until something is loaded', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path('new', 'home'));

  expect(await home.current()).toBeNull();
  await expect(home.serve()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
});

test('a load is current, by name and digest, and is served', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path());

  await home.load(ONE);

  expect(await home.current()).toMatchObject({ name: 'facts', digest: ONE.digest });
  await using store = await home.serve();
  await store.ready();
  expect(await sizeOf(store)).toEqual(SIZE_OF_ONE);
  expect(store.engine).toMatch(/^Grafeo \d/);
});

test('a load beside a running server is followed, and questions that run meanwhile end well', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path());
  await home.load(ONE);
  await using store = await home.serve();
  const seen = new Set<string>();
  let over = false;
  const asking = (async () => {
    while (!over) seen.add(JSON.stringify(await sizeOf(store)));
  })();

  await home.load(TWO);
  await expect.poll(() => sizeOf(store), { timeout: 5_000 }).toEqual(SIZE_OF_TWO);
  over = true;
  await asking;

  expect([...seen]).toEqual([SIZE_OF_ONE, SIZE_OF_TWO].map((size) => JSON.stringify(size)));
});

test('a home keeps the current state and the one before, and no third', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path());

  for (const load of [ONE, TWO, ONE, TWO]) await home.load(load);

  expect((await readdir(folder.path('states'))).sort()).toEqual(['000003.grafeo', '000004.grafeo']);
});

test('a load that fails leaves the former state, and nothing of its own', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path());
  await home.load(ONE);
  const broken = { ...TWO, statements: [...TWO.statements, { cypher: 'NO CYPHER', rows: [] }] };

  await expect(home.load(broken)).rejects.toThrow();

  expect(await home.current()).toMatchObject({ digest: ONE.digest });
  expect(await readdir(folder.path('states'))).toEqual(['000001.grafeo']);
});

test('questions can be asked of a home that is being served', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path());
  await home.load(ONE);
  await using _server = await home.serve();

  await using store = await (await openHome(folder.path())).open();

  expect(await sizeOf(store)).toEqual(SIZE_OF_ONE);
});

test('a home is served by one alone, and by another once that one ends', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path());
  await home.load(ONE);
  const first = await home.serve();

  await expect(home.serve()).rejects.toMatchObject({
    code: 'STORE_HELD',
    message: expect.stringContaining(`process ${process.pid} `),
  });
  await first[Symbol.asyncDispose]();
  await using second = await home.serve();

  expect(await sizeOf(second)).toEqual(SIZE_OF_ONE);
});

test('a state that cannot be followed leaves the former served, with a warning, and a good one is followed', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path());
  await home.load(ONE);
  const pointer = await readFile(folder.path('current.json'), 'utf8');
  await using store = await home.serve();
  const warned = once(process, 'warning');

  await writeFile(folder.path('current.json'), 'hello');
  const [warning] = await warned;

  expect(warning).toMatchObject({ code: 'STORE_DAMAGED' });
  expect(await sizeOf(store)).toEqual(SIZE_OF_ONE);
  await writeFile(folder.path('current.json'), pointer);
  await home.load(TWO);
  await expect.poll(() => sizeOf(store), { timeout: 5_000 }).toEqual(SIZE_OF_TWO);
});
