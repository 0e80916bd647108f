import { expect, test } from 'vitest';
import { openVotes } from './open-votes.ts';

/** Known beforehand: how often two states voted alike of 2015 to 2019, of the votes that both cast. */
const ALIKE = [
  ['ISR', 'USA', 0.8702, 493],
  ['GBR', 'USA', 0.602, 505],
  ['DEU', 'FRA', 0.8827, 503],
  ['OMN', 'SAU', 0.9538, 498],
  ['COL', 'OMN', 0.8097, 494],
  ['CHN', 'RUS', 0.752, 492],
  ['COD', 'UGA', 0.8889, 288],
  ['CUB', 'USA', 0.1452, 496],
] as const;

const SHARES = `query ($source: ID!, $target: ID!) {
  network(input: { level: INSTRUMENT, relation: CONGRUENCE, similarity: EXACT,
    normalisation: AGREEMENT, filter: { actors: [$source, $target] } }) {
    ties { weight shared }
  }
  compare(actors: [$source, $target], level: INSTRUMENT, similarity: EXACT) { agreement shared }
}`;

test('of the General Assembly 2015 to 2019 the known shares of like votes come out', async () => {
  await using open = await openVotes('unga_2015on.positions.csv.gz');

  const found = [];
  for (const [one, other] of ALIKE) {
    const [source, target] = [`state:${one}`, `state:${other}`];
    const { data } = await open.ask(SHARES, { source, target });
    const [tie] = data.network.ties;
    expect(data.compare).toEqual({ agreement: tie.weight, shared: tie.shared });
    found.push([one, other, Math.round(tie.weight * 10_000) / 10_000, tie.shared]);
  }

  expect(found).toEqual(ALIKE);
}, 400_000);

test('of the General Assembly since 2019 all pairs fit in one answer, and the positions of all of them do not', async () => {
  await using open = await openVotes('unga_2019on.positions.csv.gz');

  const { data, errors } = await open.ask(`{
    network(input: { level: INSTRUMENT, similarity: ORDINAL, normalisation: AGREEMENT }) {
      nodes { activity } ties { weight } method { positions }
    }
  }`);

  expect(errors).toBeUndefined();
  const counted = data.network.nodes.reduce(
    (sum: number, { activity }: { activity: number }) => sum + activity,
    0,
  );
  expect([data.network.method.positions, counted]).toEqual([16_346, 16_346]);
  const weights = data.network.ties.map(({ weight }: { weight: number }) => Math.abs(weight));
  expect(Math.max(...weights)).toBeLessThanOrEqual(1);
  const listed = await open.ask('{ network(input: { level: INSTRUMENT }) { ties { positions } } }');
  expect(listed.errors?.[0]).toMatchObject({ extensions: { code: 'LIMIT' } });
}, 400_000);
