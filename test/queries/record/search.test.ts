import { describe, expect, test } from 'vitest';
import { SEARCH } from '../../../queries/record/search.ts';
import type { NodeKind } from '../../../queries/vocabulary.ts';
import { ENGINES, type TestStore } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const find = async (store: TestStore, kind: NodeKind, text: string) => {
  const rows = await store.ask(SEARCH[kind], { text, words: text.split(' '), limit: 10 });
  return rows.map(({ id, matched, rank }) => [id, matched, rank]);
};

describe.each(ENGINES)('search on $name', ({ open }) => {
  test('ranks the whole term above its beginning, a word in it, any place and scattered words', async () => {
    await using store = await open(smallLoad());

    expect(await find(store, 'STATE', 'aland')).toEqual([['state:AAA', 'Aland', 4]]);
    expect(await find(store, 'STATE', 'bord')).toEqual([['state:BBB', 'Borduria', 3]]);
    expect(await find(store, 'ORGANISATION', 'club')).toEqual([['org:club', 'Common Club', 2]]);
    expect(await find(store, 'STATE', 'duria')).toEqual([['state:BBB', 'Borduria', 1]]);
    expect(await find(store, 'STATE', 'republic aland')).toEqual([
      ['state:AAA', 'Aland Republic', 0],
    ]);
  });

  test('finds by alias, short name, label, symbol and sentence', async () => {
    await using store = await open(smallLoad());

    expect(await find(store, 'STATE', 'республика')).toEqual([
      ['state:AAA', 'Республика Аланд', 3],
    ]);
    expect(await find(store, 'ORGANISATION', 'cc')).toEqual([['org:club', 'CC', 4]]);
    expect(await find(store, 'CLAUSE', 'op1(a)')).toEqual([['clause:draft/1a', 'OP1(a)', 4]]);
    expect(await find(store, 'INSTRUMENT', 'f/l.1')).toEqual([['instrument:draft', 'F/L.1', 4]]);
    expect(await find(store, 'POSITION', 'doubts')).toEqual([
      ['position:2', 'Aland has doubts.', 2],
    ]);
  });

  test('puts equal ranks in order of name, and finds nothing for words that nothing has', async () => {
    await using store = await open(smallLoad());

    expect(await find(store, 'CLAUSE', 'due')).toEqual([
      ['clause:draft/1', 'Due diligence for ore', 3],
      ['clause:treaty/1', 'Due diligence of old', 3],
    ]);
    expect(await find(store, 'CLAUSE', 'due nothing')).toEqual([]);
  });
});
