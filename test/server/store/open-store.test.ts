import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  openAskedStore,
  openLoadTarget,
  openServedStore,
} from '../../../server/store/open-store.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { neo4jAddress, testNeo4jSettings } from '../../engines.ts';
import { buildProcess } from './processes.ts';
import { holdingOf, loadOfGraph, whole } from './two-graphs.ts';

const embedded = (home: string) => ({ kind: 'embedded', home, queryTimeout: 1_000 }) as const;

test('an embedded target says what it holds, is loaded, and is served', async () => {
  await using folder = await emptyFolder();
  await using target = await openLoadTarget(embedded(folder.path()));
  expect(await target.holds()).toBeNull();

  await target.replace(loadOfGraph('former', 10));

  expect(await target.holds()).toMatchObject({
    name: 'facts',
    digest: loadOfGraph('former', 10).digest,
    whole: true,
  });
  expect(target.place).toBe(folder.path());
  await using served = await openServedStore(embedded(folder.path()));
  await using asked = await openAskedStore(embedded(folder.path()));
  expect(await holdingOf(served)).toEqual(whole('former', 10));
  expect(await holdingOf(asked)).toEqual(whole('former', 10));
});

test('an embedded target that is rebuilt holds nothing', async () => {
  await using folder = await emptyFolder();
  await using target = await openLoadTarget(embedded(folder.path()));
  await target.replace(loadOfGraph('former', 10));

  await using rebuilt = await openLoadTarget(embedded(folder.path()), { rebuild: true });

  expect(await rebuilt.holds()).toBeNull();
});

test('a target on Neo4j says what it holds, and is loaded', async () => {
  const settings = { kind: 'neo4j', ...testNeo4jSettings(neo4jAddress()) } as const;
  await using target = await openLoadTarget(settings);

  await target.replace(loadOfGraph('former', 10));

  expect(await target.holds()).toEqual({
    name: 'facts',
    digest: loadOfGraph('former', 10).digest,
    whole: true,
  });
  await using served = await openServedStore(settings);
  expect(await holdingOf(served)).toEqual(whole('former', 10));
});

test('what is served can be asked, and can in no way be written', async () => {
  await using folder = await emptyFolder();
  await using target = await openLoadTarget(embedded(folder.path()));
  await target.replace(loadOfGraph('former', 10));

  await using served = await openServedStore(embedded(folder.path()));
  await using remote = await openServedStore({ kind: 'neo4j', ...testNeo4jSettings('bolt://x') });

  expect(Object.keys(served).sort()).toEqual(['ask', 'endsQuestions', 'engine', 'ready']);
  expect(Object.keys(remote).sort()).toEqual(['ask', 'endsQuestions', 'engine', 'ready']);
});

test('one engine is served without the other being read from the disk', async () => {
  const program = await buildProcess();
  const text = await readFile(program, 'utf8');

  expect(text).not.toMatch(/from ["'](neo4j-driver|@grafeo-db\/js)["']/);
  await using folder = await emptyFolder();
  const task = { store: embedded(folder.path()), graph: 'former', positions: 1 };
  const script = `
    process.argv[2] = ${JSON.stringify(JSON.stringify(task))};
    await import(${JSON.stringify(join(process.cwd(), program))});
    const { createRequire } = await import('node:module');
    const loaded = Object.keys(createRequire(process.cwd() + '/x.js').cache).join();
    console.log(/grafeo-db/.test(loaded), /neo4j-driver/.test(loaded));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(stdout.trim().split('\n').at(-1)).toBe('true false');
});
