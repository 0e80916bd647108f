import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadOf } from '../../facts.ts';
import { firstRecord } from '../../first-record.ts';
import { type OpenApp, openApp } from './open-app.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp(await firstRecord(), { limits: { time: 60_000 } });
});
afterAll(() => open[Symbol.asyncDispose]());

const NOWHERE = 'filter: { sources: ["source:none"] }';

/** A question that cannot be answered, and how it is refused. */
const REFUSED: readonly (readonly [question: string, refused: string])[] = [
  [`network(input: { ${NOWHERE} }) { note }`, 'NOT_FOUND'],
  [`matrix(${NOWHERE}) { note }`, 'NOT_FOUND'],
  [`compare(actors: ["state:SAU"], ${NOWHERE}) { note }`, 'NOT_FOUND'],
  [`coalitions(input: { ${NOWHERE} }) { note }`, 'NOT_FOUND'],
  [`commonGround(input: { ${NOWHERE} }) { note }`, 'NOT_FOUND'],
  [`contradictions(${NOWHERE}) { id }`, 'NOT_FOUND'],
  [`timeline(${NOWHERE}) { date }`, 'NOT_FOUND'],
  ['compare(actors: ["state:ZZZ"]) { note }', 'NOT_FOUND'],
  ['contradictions(issues: ["issue:none"]) { id }', 'NOT_FOUND'],
  ['lineage(clause: "clause:none/1") { steps { summary } }', 'NOT_FOUND'],
  ['droppedClauses(negotiation: "negotiation:none") { clause { id } }', 'NOT_FOUND'],
  ['precedents(to: "instrument:none") { depth }', 'NOT_FOUND'],
  ['paths(from: "state:SAU", to: "state:ZZZ") { more }', 'NOT_FOUND'],
  ['lineage(clause: "") { steps { summary } }', 'BAD_INPUT'],
  ['compare(actors: []) { note }', 'BAD_INPUT'],
  ['paths(from: "state:SAU", to: "state:SAU") { more }', 'BAD_INPUT'],
  ['paths(from: "source:000", to: "state:SAU") { more }', 'BAD_INPUT'],
  ['paths(from: "state:SAU", to: "state:CHN", most: 0) { more }', 'BAD_INPUT'],
  ['paths(from: "state:SAU", to: "state:CHN", hops: -1) { more }', 'BAD_INPUT'],
  ['paths(from: "state:SAU", to: "state:CHN", most: 2147483647) { more }', 'LIMIT'],
  ['paths(from: "state:SAU", to: "state:CHN", hops: 7) { more }', 'LIMIT'],
  ['coalitions(input: { resamples: -1 }) { note }', 'BAD_INPUT'],
  ['commonGround(input: { resamples: 2147483647 }) { note }', 'BAD_INPUT'],
  ['network(input: { minShared: -2147483648 }) { note }', 'BAD_INPUT'],
  ['network(input: { minWeight: -1e999 }) { note }', 'BAD_INPUT'],
  ['matrix(filter: { from: "2026", to: "2025-12-31" }) { note }', 'BAD_INPUT'],
  ['matrix(filter: { from: "2025-13" }) { note }', 'BAD_INPUT'],
  ['matrix(filter: { minCorroboration: -1 }) { note }', 'BAD_INPUT'],
  ['timeline(filter: { actorKinds: [ISSUE] }) { date }', 'BAD_INPUT'],
  ['contradictions(rules: [TREASON]) { id }', 'BAD_INPUT'],
  ['positions(first: -1) { totalCount }', 'BAD_INPUT'],
  ['positions(first: 2147483647) { totalCount }', 'LIMIT'],
  ['positions(after: "nowhere") { totalCount }', 'BAD_INPUT'],
];

test.each(REFUSED)('%s is refused: %s', async (question, refused) => {
  const { data, errors } = await open.ask(`{ ${question} }`);

  expect(data ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([refused]);
});

/** A question at the edge of what can be asked, and what its answer says. */
const ANSWERED: readonly (readonly [question: string, answer: object])[] = [
  ['positions(first: 0) { totalCount nodes { id } }', { totalCount: 219, nodes: [] }],
  ['network(input: { minWeight: 1e308 }) { ties { weight } note }', { ties: [] }],
  [
    'network(input: { minShared: 2147483647 }) { note }',
    { note: 'no tie reaches minShared 2147483647' },
  ],
  ['coalitions(input: { seed: -2147483648, resamples: 1 }) { note }', { note: null }],
  ['coalitions(input: { seed: 2147483647, resamples: 0 }) { note }', { note: null }],
  [
    'matrix(filter: { minCorroboration: 2147483647 }) { note rows { id } }',
    { note: 'no position passes the filter', rows: [] },
  ],
  [
    'compare(actors: ["state:NLD", "state:NLD"]) { actors { id } agreement shared }',
    { actors: [{ id: 'state:NLD' }], agreement: null, shared: 0 },
  ],
  [
    'compare(actors: ["state:SAU"]) { agreement note }',
    {
      agreement: null,
      note: 'only one actor is on record here, state:SAU: no two actors',
    },
  ],
];

test.each(ANSWERED)('%s is answered', async (question, answer) => {
  const { data, errors } = await open.ask(`{ ${question} }`);

  expect(errors).toBeUndefined();
  expect(Object.values(data)).toEqual([expect.objectContaining(answer)]);
});

const NONE = 'no position with a polarity passes the filter';
const ONE_CAMP = 'all who have a tie are in one camp';

/** Worlds of actors on clauses, each its stance, and what an answer says of them. */
const WORLDS = {
  'no position at all': { held: '', network: NONE, camps: NONE },
  'silence alone': { held: 'AAA SILENT 1, BBB ABSENT 1', network: NONE, camps: NONE },
  'one actor': {
    held: 'AAA SUPPORTS 1, AAA OPPOSES 2',
    network: 'only one actor is on record here, state:AAA: no two actors',
    camps: 'only one actor is on record here, state:AAA: no two actors',
  },
  'no shared topics': {
    held: 'AAA SUPPORTS 1, BBB SUPPORTS 2',
    network: 'no two actors spoke to the same topic',
    camps: 'no two actors spoke to the same topic',
  },
  'abstentions alone': {
    held: 'AAA ABSTAINS 1, BBB ABSTAINS 1',
    network: 'every SUBTRACT weighs zero here',
    camps: 'every two actors agree as often as not: no camp',
  },
  'all alike': { held: 'AAA SUPPORTS 1, BBB SUPPORTS 1', network: null, camps: ONE_CAMP },
  'all against it': { held: 'AAA OPPOSES 1, BBB OPPOSES 1', network: null, camps: ONE_CAMP },
  'all against each other': {
    held: 'AAA OPPOSES 1, BBB SUPPORTS 1',
    network: null,
    camps: 'no two actors stand together: each is a camp alone',
  },
};

/** The clauses that actors hold stances on: `AAA SUPPORTS 1, BBB OPPOSES 2`. */
function worldOf(held: string) {
  const words = held.split(', ').filter((each) => each !== '');
  const positions = words.map((each, i) => {
    const [actor = '', stance = '', clause = ''] = each.split(' ');
    return [`position:${i}`, `state:${actor}`, stance, `clause:d/${clause}`] as const;
  });
  return loadOf({ positions });
}

describe.each(Object.entries(WORLDS))('of %s', (_, { held, network, camps }) => {
  test('every answer is true, and says why it tells little', async () => {
    await using world = await openApp(worldOf(held));

    const { data, errors } = await world.ask(`{
      network(input: { level: CLAUSE }) { ties { weight } note }
      statements: network(input: { level: CLAUSE, duplicates: ALL }) { ties { weight } note }
      coalitions(input: { level: CLAUSE, resamples: 3 }) {
        modularity polarisation camps { cohesion members { stability } defining { inside outside } }
        brokers { score } alternatives { modularity agreement } robustness { agreement } note
      }
      commonGround(input: { level: CLAUSE }) { topics { score campSupport { support } } note }
      matrix { cells { polarity } note }
      contradictions { id } timeline { date } droppedClauses { clause { id } } precedents { depth }
    }`);

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      ...{ network: { note: network }, statements: { note: network } },
      ...{ coalitions: { note: camps }, commonGround: { note: camps } },
      matrix: { note: held === '' ? 'no position passes the filter' : null },
      ...{ contradictions: [], timeline: [], droppedClauses: [], precedents: [] },
    });
    expect(data.network.ties.length > 0).toBe(network === null);
    expect(data.coalitions.modularity).toBe(held.includes('OPPOSES 1, BBB SUPPORTS') ? 0.5 : 0);
  });
});
