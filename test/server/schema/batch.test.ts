import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import type { Params, Query } from '../../../queries/query.ts';
import type { Ids } from '../../../queries/record/ids.ts';
import { byId, byParent, group, once } from '../../../server/schema/batch.ts';
import type { Context } from '../../../server/schema/context.ts';

interface Line {
  readonly id: string;
  readonly of: string;
}
const question: Query<Ids, Line> = {
  name: 'lines',
  summary: 'Lines.',
  cypher: '',
  example: { ids: [] },
  read: ({ id, of }) => ({ id: String(id), of: String(of) }),
};

/** A request whose store has these rows, whatever is asked of it, and what it was asked with. */
function requestOn(rows: readonly Line[]) {
  const asked: Params[] = [];
  const store: GraphStore = {
    engine: 'None 0',
    endsQuestions: true,
    ready: async () => {},
    ask: async ({ read }, params) => {
      asked.push(params);
      return rows.map((row) => read({ ...row }));
    },
  };
  const request = (): Context => ({ store, sourceTexts: new Map() });
  return { request, asked };
}
const A = { id: 'a', of: 'one' };
const B = { id: 'b', of: 'two' };
const C = { id: 'c', of: 'one' };

test('ids of one tick are one question, each of them once, in whatever order the rows come', async () => {
  const { request, asked } = requestOn([B, A]);
  const loader = byId(question)(request());

  const found = await Promise.all(['a', 'b', 'a', 'z'].map((id) => loader.load(id)));

  expect(found).toEqual([A, B, A, null]);
  expect(asked).toEqual([{ ids: ['a', 'b', 'z'] }]);
});

test('each parent has its rows in their order, and one without any has none', async () => {
  const { request, asked } = requestOn([A, B, C]);
  const loader = byParent(question)(request());

  const found = await Promise.all(['two', 'one', 'none'].map((id) => loader.load(id)));

  expect(found).toEqual([[B], [A, C], []]);
  expect(asked).toHaveLength(1);
});

test('rows can belong to another parent than the one they name', async () => {
  const { request } = requestOn([A, B, C]);
  const loader = byParent(question, ({ id }) => id)(request());

  expect(await loader.load('c')).toEqual([C]);
});

test('a row of a parent that nobody asked about is left out', () => {
  expect(group(['one'], [A, B], ({ of }) => of)).toEqual([[A]]);
});

test('what one request read is kept for it, and for no other', async () => {
  const { request, asked } = requestOn([A]);
  const load = byId(question);
  const one = request();

  await load(one).load('a');
  await load(one).load('a');
  await load(request()).load('a');

  expect(asked).toHaveLength(2);
});

test('an answer without parents is asked for once a request', async () => {
  const { request, asked } = requestOn([A]);
  const all = once(question, { ids: [] });
  const one = request();

  expect(await Promise.all([all(one), all(one)])).toEqual([[A], [A]]);
  expect(asked).toHaveLength(1);
});
