import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { type AskedWith, askedAhead } from '../../../server/schema/ahead.ts';

const schema = buildSchema(/* GraphQL */ `
  interface Node { id: ID! }
  interface Holder { positions(first: Int = 50): Int }
  type State implements Node & Holder { id: ID! positions(first: Int = 50): Int }
  type Clause implements Node { id: ID! positions(first: Int = 9): Int }
  type Query { node: Node }
`);

/** With what the positions of a state are asked for, as far as a question says so beforehand. */
async function positionsAhead(source: string, type = 'State'): Promise<readonly AskedWith[]> {
  const found: AskedWith[] = [];
  const { errors } = await graphql({
    schema,
    source,
    variableValues: { first: 3 },
    rootValue: {
      node: (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
        found.push(...askedAhead(info, { type, field: 'positions' }));
        return null;
      },
    },
  });
  expect(errors).toBeUndefined();
  return found;
}

test('a field is found in a fragment on the type, and on an interface that the type has', async () => {
  expect(await positionsAhead('{ node { ... on State { positions(first: 2) } } }')).toEqual([
    { first: 2 },
  ]);
  expect(await positionsAhead('{ node { ... on Holder { positions } } }')).toEqual([{ first: 50 }]);
});

test('a field of another type is not', async () => {
  expect(await positionsAhead('{ node { id ... on Clause { positions } } }')).toEqual([]);
});

test('a field is found under other names, each time with its own arguments', async () => {
  const query = `query ($first: Int) { node { ...Held } }
    fragment Held on Node { ... on State { one: positions(first: 1) all: positions(first: $first) } }`;

  expect(await positionsAhead(query)).toEqual([{ first: 1 }, { first: 3 }]);
});

test('a type that is none has no fields', async () => {
  expect(await positionsAhead('{ node { ... on State { positions } } }', 'Nothing')).toEqual([]);
});
