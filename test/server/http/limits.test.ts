import { expect, test } from 'vitest';
import type { GraphStore } from '../../../queries/graph-store.ts';
import { createApp } from '../../../server/http/app.ts';
import { firstRecord } from '../../first-record.ts';
import { openApp, post } from '../schema/open-app.ts';

const idle: GraphStore = {
  engine: 'None 0',
  endsQuestions: true,
  ask: async () => [],
  ready: async () => {},
};

const refusal = async (query: string, app = createApp({ store: idle })) => {
  const response = await post(app, { query });
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  return [response.status, errors[0]?.extensions.code, errors[0]?.message.split(':')[0]];
};
const TOO_MANY = [400, 'LIMIT', expect.stringContaining('lists more than')];
const nested = (levels: number): string =>
  levels === 0 ? 'id' : `id actor { positions { nodes { ${nested(levels - 1)} } } }`;

test('a question may be so deep, and no deeper', async () => {
  expect(await refusal(`{ positions { nodes { ${nested(4)} } } }`)).toEqual([
    200,
    undefined,
    undefined,
  ]);
  expect(await refusal(`{ positions { nodes { ${nested(5)} } } }`)).toEqual([
    400,
    'LIMIT',
    'depth',
  ]);
});

test('a field may stand under so many names', async () => {
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')} }`;
  const issues = (count: number) => aliases(count).replaceAll('__typename', 'issues { id }');

  expect(await refusal(issues(30))).toEqual([200, undefined, undefined]);
  expect(await refusal(issues(31))).toEqual([400, 'LIMIT', 'aliases']);
});

test('a question may have so many words', async () => {
  const words = Array.from({ length: 2_100 }, () => 'id').join(' ');

  expect(await refusal(`{ issues { ${words} } }`)).toEqual([400, 'LIMIT', 'tokens']);
});

test('pages inside pages may cost so much', async () => {
  const query = `{ positions(first: 200) { nodes { actor { positions(first: 200) { nodes { id } } } } } }`;

  expect(await refusal(query)).toEqual([400, 'LIMIT', 'cost']);
});

test('lists inside lists may come to so many nodes, though no number in the question says so', async () => {
  await using open = await openApp(await firstRecord());
  const lists = (levels: number): string =>
    levels === 0 ? 'id' : `targets { issues { ${lists(levels - 1)} } }`;

  expect(await refusal(`{ issues { ${lists(1)} } }`, open.app)).toEqual([
    200,
    undefined,
    undefined,
  ]);
  expect(await refusal(`{ issues { ${lists(4)} } }`, open.app)).toEqual(TOO_MANY);
});

test('lists of evidence inside lists count as those of nodes do', async () => {
  await using open = await openApp(await firstRecord());
  const lists = (levels: number): string =>
    levels === 0 ? 'id' : `evidence { source { ${lists(levels - 1)} } }`;

  expect(await refusal(`{ sources { ${lists(1)} } }`, open.app)).toEqual([
    200,
    undefined,
    undefined,
  ]);
  expect(await refusal(`{ sources { ${lists(3)} } }`, open.app)).toEqual(TOO_MANY);
});

test('an answer may take so long', async () => {
  const slow: GraphStore = { ...idle, ask: () => new Promise(() => {}) };
  const app = createApp({ store: slow, limits: { time: 20 } });

  expect(await refusal('{ issues { id } }', app)).toEqual([
    400,
    'LIMIT',
    expect.stringContaining('20 ms'),
  ]);
});

test('a request may be so big', async () => {
  const response = await post(createApp({ store: idle }), {
    query: '{ __typename }',
    variables: { padding: 'x'.repeat(100_001) },
  });

  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'LIMIT' } }] });
});
