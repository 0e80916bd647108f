import { createSchema, createYoga } from 'graphql-yoga';
import { expect, test } from 'vitest';
import { rejecting } from '../../../server/schema/rejecting.ts';

const typeDefs = /* GraphQL */ `
  type Query { items: [Item!]! }
  type Item { early: Int! late: Int! }
`;
const RESOLVERS = {
  Query: { items: () => [1, 2] },
  Item: {
    early: (item: unknown) => {
      if (item === 2) throw new Error('at once');
      return 1;
    },
    late: () => new Promise((_, reject) => setTimeout(() => reject(new Error('later')), 5)),
  },
};

/** What the schema answers, and how many rejections nobody awaited. */
async function answer(resolvers: typeof RESOLVERS | ReturnType<typeof rejecting>) {
  let lost = 0;
  const lose = () => {
    lost += 1;
  };
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', lose);
  const schema = createSchema({ typeDefs, resolvers });
  const yoga = createYoga({ schema, maskedErrors: false, logging: false });
  const response = await yoga.fetch('http://demarche/graphql?query={items{early late}}');
  const body = await response.json();
  await new Promise((resolve) => setTimeout(resolve, 50));
  process.removeAllListeners('unhandledRejection');
  for (const other of others) process.on('unhandledRejection', other);
  return { body, lost };
}

test('a list whose members fail, some at once and some later, leaves no rejection that nobody awaits', async () => {
  expect((await answer(RESOLVERS)).lost).toBe(1); // why this is here: else it may go

  const { body, lost } = await answer(rejecting(RESOLVERS));

  expect(body).toMatchObject({ data: null, errors: [{ path: ['items', 1, 'early'] }] });
  expect(lost).toBe(0);
});
