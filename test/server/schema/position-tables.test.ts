import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { LEVELS } from '../../../queries/network/network-words.ts';
import type { PositionTable } from '../../../queries/network/position-table.ts';
import {
  EVERY_POSITION,
  type PositionFilterParams,
} from '../../../queries/record/position-filter.ts';
import { readPositionTable } from '../../../server/schema/position-tables.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { loadOf } from '../../facts.ts';

const facts = (last: string) =>
  ({
    positions: [
      ['position:1', 'state:AAA', 'SUPPORTS', 'clause:d/1'],
      ['position:2', 'state:AAA', 'OPPOSES', 'clause:d/2'],
      ['position:3', 'org:bbb', 'SUPPORTS', 'clause:d/1'],
      ['position:4', 'org:bbb', last, 'instrument:d'],
    ],
    concerns: [
      ['clause:d/1', 'issue:x'],
      ['clause:d/1', 'issue:y'],
      ['clause:d/2', 'issue:y'],
      ['instrument:d', 'issue:z'],
    ],
  }) as const;

/** Every filter that only narrows on some level. */
const NARROWING: readonly Partial<PositionFilterParams>[] = [
  { actors: ['state:AAA'] },
  { actors: ['state:ZZZ'] },
  { actorPrefixes: ['org:'] },
  { targets: ['clause:d/1'] },
  { issues: ['issue:x'] },
  { issues: ['issue:x', 'issue:z'], actorPrefixes: ['org:', 'state:'] },
  { instruments: ['instrument:d'], actors: ['org:bbb'] },
];

test('a table is read once for each state of the record, level and filter', async () => {
  await using open = await openStore('OPPOSES');
  const { read, asked, store } = open;

  const [first, again] = await Promise.all([read('ISSUE'), read('ISSUE')]);
  await read('CLAUSE');
  expect(again).toBe(first);
  expect(asked()).toEqual(['positions-on-issues', 'positions-on-clauses']);

  await store.replace(loadOf(facts('SUPPORTS'), '1'.repeat(64)));
  expect([...(await read('ISSUE')).polarity]).not.toEqual([...first.polarity]);
  expect(asked()).toEqual(['positions-on-issues']);
});

test('a filter that only narrows takes its table out of the wide one, equal to that of the store', async () => {
  for (const filter of NARROWING) {
    for (const level of LEVELS) {
      await using kept = await openStore('OPPOSES');
      await using fresh = await openStore('OPPOSES');
      await kept.read(level);

      expect(await kept.read(level, filter)).toEqual(await fresh.read(level, filter));
    }
  }
});

test('a filter that only narrows asks nothing of the store where the wide table is kept', async () => {
  await using open = await openStore('OPPOSES');
  await open.read('ISSUE');

  await open.read('ISSUE', { actors: ['org:bbb'], issues: ['issue:z'] });
  expect(open.asked()).toEqual(['positions-on-issues']);

  await open.read('ISSUE', { stances: ['OPPOSES'] });
  expect(open.asked()).toEqual(['positions-on-issues']);
});

test('a table that is read part by part is that which is read at once', async () => {
  for (const level of LEVELS) {
    await using open = await openStore('OPPOSES');
    await using other = await openStore('OPPOSES');
    const whole = await open.read(level);
    other.part = 2; // an actor holds two of the four positions

    expect(await other.read(level)).toEqual(whole);
    expect([open.asked().length, other.asked().length]).toEqual([1, 2]);
  }
});

test.each([
  { what: 'where questions end, with the parts that it is at', endsQuestions: true, parts: [1, 2] },
  { what: 'where they cannot, with the last of its parts', endsQuestions: false, parts: [4] },
])('a reading that nobody waits for any more ends, $what', async ({ endsQuestions, parts }) => {
  await using open = await openStore('OPPOSES', endsQuestions);
  const more = ['CCC', 'DDD', 'EEE', 'FFF'].map(
    (name, i) => [`position:${5 + i}`, `state:${name}`, 'SUPPORTS', 'clause:d/1'] as const,
  );
  const { positions, concerns } = facts('OPPOSES');
  await open.store.replace(loadOf({ positions: [...positions, ...more], concerns }));
  open.part = 2;
  const end = new AbortController();
  open.end = end;
  open.before = async (name) => {
    if (name === 'positions-on-issues') end.abort(new Error('gone'));
  };

  await expect(open.read('ISSUE')).rejects.toThrow('gone');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(parts).toContain(open.asked().length);
});

test('a reading goes on for whoever still waits for it', async () => {
  await using open = await openStore('OPPOSES');
  open.part = 2;
  open.end = new AbortController();
  const first = open.read('ISSUE');
  const { end } = open;
  open.end = null;
  const second = open.read('ISSUE');
  open.before = async (name) => {
    if (name === 'positions-on-issues') end?.abort(new Error('gone'));
  };

  await expect(first).rejects.toThrow('gone');
  expect((await second).actors).toEqual(['org:bbb', 'state:AAA']);
  expect(open.asked()).toHaveLength(2);
});

test('parts that were read of two states of the record are never put together', async () => {
  await using open = await openStore('OPPOSES');
  open.part = 2;
  let parts = 0;
  open.before = async (name) => {
    if (name !== 'positions-on-issues') return;
    parts += 1;
    if (parts === 2) await open.store.replace(loadOf(facts('SUPPORTS'), '1'.repeat(64)));
  };
  await using after = await openStore('SUPPORTS');

  expect(await open.read('ISSUE')).toEqual(await after.read('ISSUE'));
});

test('a table that cannot be read is not kept', async () => {
  await using open = await openStore('OPPOSES');
  open.fail = true;
  await expect(open.read('ISSUE')).rejects.toThrow('the store is gone');
  open.fail = false;

  expect((await open.read('ISSUE')).actors).toEqual(['org:bbb', 'state:AAA']);
});

async function openStore(last: string, endsQuestions = false) {
  const held = createGrafeoStore(null, { shuffleUnordered: true });
  await held.replace(loadOf(facts(last)));
  let names: string[] = [];
  const opened = {
    store: held,
    fail: false,
    /** Most positions read at once. */
    part: 50_000,
    /** Ends what is asked from now on. */
    end: null as AbortController | null,
    /** Before a question is put to the store. */
    before: async (_name: string) => {},
    asked: () => {
      const since = names.filter((name) => name.startsWith('positions-on'));
      names = [];
      return since;
    },
    read: async (
      level: (typeof LEVELS)[number],
      filter: Partial<PositionFilterParams> = {},
    ): Promise<PositionTable> => {
      const params = { level, filter: { ...EVERY_POSITION, ...filter } };
      return (
        await readPositionTable(params, { store, part: opened.part, ending: opened.end?.signal })
      ).table;
    },
    [Symbol.asyncDispose]: () => held[Symbol.asyncDispose](),
  };
  const store: GraphStore = {
    engine: held.engine,
    endsQuestions,
    ready: () => held.ready(),
    ask: async (query, params) => {
      names.push(query.name);
      await opened.before(query.name);
      if (opened.fail && query.name.startsWith('positions-on'))
        throw new Error('the store is gone');
      return held.ask(query, params);
    },
  };
  return opened;
}
