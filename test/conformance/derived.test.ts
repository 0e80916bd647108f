import { getNamedType, isObjectType } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { COALITIONS_QUERY } from '../../client/api/coalitions.ts';
import { CONTRADICTIONS_QUERY } from '../../client/api/contradictions.ts';
import { MATRIX_QUERY } from '../../client/api/matrix.ts';
import { type App, createApp } from '../../server/http/app.ts';
import { createSchema } from '../../server/schema/create-schema.ts';
import { ENGINES, type Engine, type TestStore } from '../engines.ts';
import { firstRecord } from '../first-record.ts';
import { derivedFields, derivedOperations } from '../server/schema/derived-answers.ts';
import { post } from '../server/schema/open-app.ts';

const [GRAFEO, NEO4J] = ENGINES;

/** Longer than an engine takes that has only just started on a busy machine; more words than a page asks with. */
const limits = { time: 100_000, cost: 1e9, tokens: 10_000 };

/** A store of each engine that holds the first record, opened in the first test that asks for it. */
const stores = new Map<Engine, Promise<TestStore>>();
async function held(engine: Engine): Promise<App> {
  const store = stores.get(engine) ?? firstRecord().then(engine.open);
  stores.set(engine, store);
  store.catch(() => stores.delete(engine)); // left out: so is the next test
  return createApp({ store: await store, limits });
}
afterAll(async () => {
  for (const store of stores.values()) await (await store)[Symbol.asyncDispose]();
});

const answerOf = async (app: App, query: string, variables: object = {}) =>
  (await post(app, { query, variables })).text();

/** The operations that the viewer prints under its answers, with variables as it prints them. */
const PRINTED = [
  ['coalitions', COALITIONS_QUERY.text, { camps: { level: 'ISSUE' }, ties: { level: 'ISSUE' } }],
  ['contradictions', CONTRADICTIONS_QUERY.text, { filter: { actors: ['state:UGA'] } }],
  ['matrix', MATRIX_QUERY.text, { filter: {}, level: 'CLAUSE', order: 'CLUSTERED', cells: true }],
] as const;

describe('of the first record', () => {
  test.each(derivedOperations())(
    '%s is the same each time, and on both engines, byte for byte',
    async (_, query) => {
      const [grafeo, neo4j] = [await held(GRAFEO), await held(NEO4J)];

      const answer = await answerOf(grafeo, query);

      expect(answer).not.toContain('"errors"');
      expect(answer).not.toMatch(/^{"data":{"\w+":(null|\[\]|{"\w+":(null|\[\])})}}$/);
      expect(await answerOf(grafeo, query)).toBe(answer);
      expect(await answerOf(neo4j, query)).toBe(answer);
    },
  );
});

test.each(PRINTED)(
  'what the viewer prints of %s has the same answer each time, and on both engines',
  async (_, query, variables) => {
    const [grafeo, neo4j] = [await held(GRAFEO), await held(NEO4J)];

    const answer = await answerOf(grafeo, query, variables);

    expect(answer).not.toContain('"errors"');
    expect(await answerOf(grafeo, query, variables)).toBe(answer);
    expect(await answerOf(neo4j, query, variables)).toBe(answer);
  },
);

test('every field whose answer says how it was computed is among these', () => {
  const saying = Object.values(createSchema().getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') ? Object.values(type.getFields()) : [],
  );
  const withMethod = saying.filter(({ type }) => {
    const named = getNamedType(type);
    return isObjectType(named) && String(named.getFields()['method']?.type) === 'Method!';
  });

  const names = [...new Set(withMethod.map(({ name }) => name))].sort();
  expect([...new Set([...names, 'bindingness'])].sort()).toEqual(derivedFields());
});
