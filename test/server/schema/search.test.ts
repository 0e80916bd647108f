import { expect, test } from 'vitest';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const SEARCH = /* GraphQL */ `
  query ($text: String!, $kinds: [NodeKind!], $first: Int) {
    search(text: $text, kinds: $kinds, first: $first) { kind name score node { id } }
  }
`;
type Hits = readonly { readonly node: { readonly id: string } }[];
const idsOf = (hits: Hits) => hits.map(({ node }) => node.id);

test('hits of all kinds stand best first, then by name, then by id', async () => {
  const twin = 'state:CCC,state,Common Club,,,CCC,,';
  await using open = await openApp(smallLoad({ actors: twin }));

  const { data } = await open.ask(SEARCH, { text: 'o', kinds: ['STATE', 'ORGANISATION', 'ISSUE'] });
  const { data: twins } = await open.ask(SEARCH, { text: 'common club' });

  expect(idsOf(twins.search)).toEqual(['org:club', 'state:CCC']);
  const scores = data.search.map(({ score }: { score: number }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('a limit keeps the best of all kinds together', async () => {
  await using open = await openApp();

  const { data } = await open.ask(SEARCH, { text: 'register', first: 1 });
  const { data: none } = await open.ask(SEARCH, { text: 'register', first: 0 });

  expect(idsOf(data.search)).toEqual(['issue:register']);
  expect(none.search).toEqual([]);
});

test('a kind that is asked for twice is searched once', async () => {
  await using open = await openApp();

  const { data } = await open.ask(SEARCH, { text: 'aland', kinds: ['STATE', 'STATE'] });

  expect(idsOf(data.search)).toEqual(['state:AAA']);
});

test('more hits than a page holds are refused', async () => {
  await using open = await openApp();

  const { errors } = await open.ask(SEARCH, { text: 'aland', first: 201 });

  expect(errors?.[0]?.extensions.code).toBe('LIMIT');
});
