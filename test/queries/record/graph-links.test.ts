import { expect, test } from 'vitest';
import { linksAt } from '../../../queries/path/links-at.ts';
import { countGraphLinks, graphLinks, graphLinksAt } from '../../../queries/record/graph-links.ts';
import { EVERY_POSITION } from '../../../queries/record/position-filter.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const [{ open }] = ENGINES;
const ALL = { ...EVERY_POSITION, limit: 100 };
/** A second opposition of Aland to the clause, known less well than the first. */
const AGAIN = 'position:8,state:AAA,clause:draft/1,opposes,2025,,anonymous_observers,,Again.,';

test('a link is known as well as the best known of its positions', async () => {
  await using store = await open(smallLoad({ positions: AGAIN }));

  const [link] = await store.ask(graphLinks, { ...ALL, targets: ['clause:draft/1'] });

  expect(link).toMatchObject({
    positions: ['position:1', 'position:8'],
    evidentiality: 'OWN_WORDS',
  });
});

test('links of most positions come first, and the limit leaves out the others', async () => {
  await using store = await open(smallLoad({ positions: AGAIN }));

  const rows = await store.ask(graphLinks, { ...ALL, limit: 2 });

  expect(rows.map(({ actor, positions }) => [actor, positions.length])).toEqual([
    ['state:AAA', 2],
    ['org:club', 1],
  ]);
  expect(await store.ask(countGraphLinks, EVERY_POSITION)).toEqual([7]);
});

test('links at a node are those of an actor and those on a target, as far as they pass', async () => {
  await using store = await open(smallLoad());
  const at = async (filter: Partial<typeof ALL>, ...ids: readonly string[]) => {
    const params = { ...ALL, ...filter, ids };
    const rows = await store.ask(graphLinksAt.narrowed(params), params);
    return rows.flatMap(({ positions }) => positions);
  };

  expect(await at({}, 'org:club')).toEqual(['position:6']);
  expect(await at({}, 'clause:draft/1a')).toEqual(['position:6', 'position:7']);
  expect(await at({}, 'org:club', 'clause:draft/1a')).toEqual(['position:6', 'position:7']);
  expect(await at({ stances: ['OPPOSES'] }, 'clause:draft/1a')).toEqual(['position:7']);
});

test('an actor of thousands of positions has each of them', async () => {
  const positions = Array.from(
    { length: 3_000 },
    (_, n) => [`position:${n}`, 'state:AAA', 'SUPPORTS', `clause:long/${n}`] as const,
  );
  await using store = await open({ positions });
  const params = { ...EVERY_POSITION, ids: ['state:AAA'], limit: 5_000 };

  expect(await store.ask(graphLinksAt.narrowed(params), params)).toHaveLength(3_000);
  expect(await store.ask(graphLinksAt, params)).toHaveLength(3_000);
  expect(await store.ask(linksAt, params)).toHaveLength(3_000);
});
