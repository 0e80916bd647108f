import { describe, expect, test } from 'vitest';
import { actors } from '../../../queries/record/actors.ts';
import { clauses, countClauses } from '../../../queries/record/clauses.ts';
import { countActors } from '../../../queries/record/count-actors.ts';
import { countInstruments, instruments } from '../../../queries/record/instruments.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const [{ open }] = ENGINES;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('pages of actors', () => {
  const ALL = { prefixes: [], memberOf: [], words: [], id: '' };
  const FIRST = { ...ALL, name: '', limit: 50 };

  test('run by name, and by id within a name', async () => {
    await using store = await open(
      smallLoad({ actors: 'state:ABA,state,Borduria,,,ABA,,\nstate:ZZZ,state,Borduria,,,ZZZ,,' }),
    );

    const rows = await store.ask(actors, { ...FIRST, prefixes: ['state:'] });
    const rest = await store.ask(actors, {
      ...FIRST,
      prefixes: ['state:'],
      name: 'Borduria',
      id: 'state:ABA',
      limit: 1,
    });

    expect(idsOf(rows)).toEqual(['state:AAA', 'state:ABA', 'state:BBB', 'state:ZZZ']);
    expect(idsOf(rest)).toEqual(['state:BBB']);
  });

  test('hold actors of which every word stands somewhere in the names', async () => {
    await using store = await open(smallLoad());
    const find = async (...words: readonly string[]) =>
      idsOf(await store.ask(actors, { ...FIRST, words }));

    expect(await find('BOR')).toEqual(['state:BBB']); // name and short name
    expect(await find('aland', 'республика')).toEqual(['state:AAA']); // name and alias
    expect(await find('aland', 'borduria')).toEqual([]);
  });

  test('are counted up to a place, that included', async () => {
    await using store = await open(smallLoad());
    const count = (place: { name: string | null; id?: string }) =>
      store.ask(countActors, { ...ALL, ...place });

    expect(await count({ name: null })).toEqual([5]);
    expect(await count({ name: 'Borduria', id: 'state:BBB' })).toEqual([2]);
    expect(await count({ name: 'Borduria', id: 'state:AAA' })).toEqual([1]);
    expect(await count({ name: 'A' })).toEqual([0]);
  });
});

describe('pages of instruments', () => {
  const FIRST = { negotiation: null, date: '', id: '', limit: 50 };
  const UNDATED = 'instrument:aside,negotiation:talks,An aside,,draft,,,,';

  test('run from the oldest to the undated, through which a page can begin', async () => {
    await using store = await open(smallLoad({ instruments: UNDATED }));

    const rows = await store.ask(instruments, FIRST);
    const rest = await store.ask(instruments, {
      ...FIRST,
      date: '2025-11',
      id: 'instrument:draft',
    });

    expect(idsOf(rows)).toEqual(['instrument:treaty', 'instrument:draft', 'instrument:aside']);
    expect(idsOf(rest)).toEqual(['instrument:aside']);
  });

  test('are those of one negotiation where it is asked for', async () => {
    await using store = await open(smallLoad({ instruments: UNDATED }));
    const talks = { ...FIRST, negotiation: 'negotiation:talks' };

    expect(idsOf(await store.ask(instruments, talks))).toEqual([
      'instrument:draft',
      'instrument:aside',
    ]);
    expect(await store.ask(countInstruments, { ...talks, date: null })).toEqual([2]);
    expect(
      await store.ask(countInstruments, { ...talks, date: '2025-11', id: 'instrument:draft' }),
    ).toEqual([1]);
  });
});

describe('pages of clauses', () => {
  const ALL = { instrument: null, issues: [], fates: [], order: 0, id: '' };

  test('run by instrument, and in the order of the text, which is one of numbers', async () => {
    const rows = [2, 10].map(
      (order) => `clause:treaty/${order},instrument:treaty,,,${order},A clause,reported,,,,,,`,
    );
    await using store = await open(smallLoad({ clauses: rows.join('\n') }));

    const all = await store.ask(clauses, { ...ALL, whole: '', limit: 50 });
    const place = { whole: 'instrument:treaty', order: 2, id: 'clause:treaty/2' };
    const rest = await store.ask(clauses, { ...ALL, ...place, limit: 50 });

    expect(idsOf(all)).toEqual([
      'clause:draft/1',
      'clause:draft/1a',
      'clause:treaty/1',
      'clause:treaty/2',
      'clause:treaty/10',
    ]);
    expect(idsOf(rest)).toEqual(['clause:treaty/10']);
    expect(await store.ask(countClauses, { ...ALL, ...place })).toEqual([4]);
  });

  test('are counted by what is asked of them', async () => {
    await using store = await open(smallLoad());
    const count = (asked: Partial<typeof ALL> | { instrument: string } | { fates: string[] }) =>
      store.ask(countClauses, { ...ALL, whole: null, ...asked });

    expect(await count({})).toEqual([3]);
    expect(await count({ instrument: 'instrument:draft' })).toEqual([2]);
    expect(await count({ fates: ['DROPPED', 'ADOPTED'] })).toEqual([2]);
    expect(await count({ fates: ['MERGED'] })).toEqual([0]);
  });
});
