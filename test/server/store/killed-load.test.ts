import { readdir } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { openHome } from '../../../server/store/home.ts';
import { openServedStore } from '../../../server/store/open-store.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { neo4jAddress, openTestNeo4j, testNeo4jSettings } from '../../engines.ts';
import { buildProcess, ENDING, loadAndKill, WRITING } from './processes.ts';
import { type Graph, holdingOf, loadOfGraph, whole } from './two-graphs.ts';

const LONG = 300_000;

let program: string;
beforeAll(async () => {
  program = await buildProcess();
});

const otherThan = (graph: Graph): Graph => (graph === 'former' ? 'latter' : 'former');

test(
  'an embedded load that is killed at any moment leaves the former graph or the new one',
  async () => {
    const positions = 20_000;
    await using folder = await emptyFolder();
    const store = { kind: 'embedded', home: folder.path(), queryTimeout: 20_000 } as const;
    await (await openHome(store.home)).load(loadOfGraph('former', positions));
    let held: Graph = 'former';
    for (const moment of [...WRITING, ...ENDING]) {
      const task = { store, graph: otherThan(held), positions };
      const said = await loadAndKill(program, task, moment);

      await using served = await openServedStore(store);
      const found = await holdingOf(served);
      expect(said).not.toBe('nothing');
      held = found[0]?.digest === held ? held : otherThan(held);
      expect(found).toEqual(whole(held, positions));
      expect((await readdir(folder.path('states'))).length).toBeLessThanOrEqual(2);
    }
  },
  LONG,
);

test(
  'a load into Neo4j in many transactions leaves a whole graph, or one that is not served',
  async () => {
    const positions = 1_000;
    const settings = { ...testNeo4jSettings(neo4jAddress()), transactionRows: 300 };
    await using store = openTestNeo4j(settings);
    await store.replace(loadOfGraph('former', positions));
    const outcomes: string[] = [];
    for (const moment of [...WRITING, ...ENDING.slice(0, 2)]) {
      const task = { store: { kind: 'neo4j', ...settings }, graph: 'latter', positions } as const;
      await loadAndKill(program, task, moment);

      await using fresh = openTestNeo4j(settings);
      const found = await holdingOf(fresh).catch((error: unknown) => error);
      if (found instanceof Error) {
        expect(found).toMatchObject({ code: 'INCOMPLETE_LOAD' });
        await expect(fresh.ready()).rejects.toMatchObject({ code: 'INCOMPLETE_LOAD' });
        expect(await fresh.underWay()).toBe(loadOfGraph('latter', 1).digest);
      } else {
        expect([whole('former', positions), whole('latter', positions)]).toContainEqual(found);
      }
      outcomes.push(found instanceof Error ? 'incomplete' : 'whole');
      await fresh.replace(loadOfGraph('former', positions));
      expect(await holdingOf(fresh)).toEqual(whole('former', positions));
    }
    expect(outcomes.filter((outcome) => outcome === 'incomplete').length).toBeGreaterThan(5);
  },
  LONG,
);

test(
  'a load into Neo4j in one transaction leaves the former graph or the new one',
  async () => {
    const positions = 1_000;
    const settings = testNeo4jSettings(neo4jAddress());
    await using store = openTestNeo4j();
    await store.replace(loadOfGraph('former', positions));
    let held: Graph = 'former';
    for (const moment of [...WRITING.filter((_, i) => i % 3 === 0), ...ENDING.slice(0, 6)]) {
      const graph = otherThan(held);
      await loadAndKill(
        program,
        { store: { kind: 'neo4j', ...settings }, graph, positions },
        moment,
      );

      await using fresh = openTestNeo4j();
      // Killed while it commits, a load is not known to have ended for half a minute.
      await expect.poll(() => fresh.ready(), { timeout: 40_000, interval: 500 }).toBeUndefined();
      const found = await holdingOf(fresh);
      held = found[0]?.digest === held ? held : otherThan(held);
      expect(found).toEqual(whole(held, positions));
    }
  },
  LONG,
);
