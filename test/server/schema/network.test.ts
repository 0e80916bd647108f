import { describe, expect, test } from 'vitest';
import { createApp } from '../../../server/http/app.ts';
import { ENGINES } from '../../engines.ts';
import { loadOf } from '../../facts.ts';
import { firstRecord } from '../../first-record.ts';
import { openApp, post } from './open-app.ts';

// AAA and BBB stand together on x, and against each other on y, of which d/2 and the draft itself are; CCC is on z alone.
const LOAD = loadOf({
  positions: [
    ['position:1', 'state:AAA', 'SUPPORTS', 'clause:d/1'],
    ['position:2', 'state:BBB', 'COMMITS', 'clause:d/1'],
    ['position:3', 'state:AAA', 'SUPPORTS', 'clause:d/2'],
    ['position:4', 'state:BBB', 'OPPOSES', 'instrument:d'],
    ['position:5', 'org:ccc', 'SUPPORTS', 'clause:d/3'],
    ['position:6', 'org:ccc', 'SILENT', 'clause:d/1'],
  ],
  concerns: [
    ['clause:d/1', 'issue:x'],
    ['clause:d/2', 'issue:y'],
    ['instrument:d', 'issue:y'],
    ['clause:d/3', 'issue:z'],
  ],
});

const TIES = 'ties { source target weight shared }';

test('actors are tied on the topics of the level that is asked for', async () => {
  await using open = await openApp(LOAD);

  const { data } = await open.ask(`{
    clause: network(input: { level: CLAUSE }) { ${TIES} }
    issue: network(input: { relation: CONFLICT }) { ${TIES} }
    instrument: network(input: { level: INSTRUMENT, relation: CONGRUENCE }) { ${TIES} }
  }`);

  const tie = { source: 'state:AAA', target: 'state:BBB', weight: 1 };
  expect(data.clause.ties).toEqual([{ ...tie, shared: 1 }]);
  expect(data.issue.ties).toEqual([{ ...tie, shared: 2 }]);
  expect(data.instrument.ties).toContainEqual({ ...tie, shared: 1 });
  expect(data.instrument.ties).toHaveLength(3);
});

test('a node has its name, kind and positions, and is there without a tie where isolates are asked for', async () => {
  await using open = await openApp(LOAD);
  const input = 'level: CLAUSE, isolates: true';

  const { data } = await open.ask(
    `{ network(input: { ${input} }) { nodes { id name kind activity } } }`,
  );

  expect(data.network.nodes).toEqual([
    { id: 'org:ccc', name: 'org:ccc', kind: 'ORGANISATION', activity: 1 },
    { id: 'state:AAA', name: 'state:AAA', kind: 'STATE', activity: 2 },
    { id: 'state:BBB', name: 'state:BBB', kind: 'STATE', activity: 2 },
  ]);
});

test('topics are tied by actors, and actors to topics', async () => {
  await using open = await openApp(LOAD);

  const { data } = await open.ask(`{
    topics: network(input: { mode: TOPICS }) { ${TIES} note }
    both: network(input: { mode: TWO_MODE, filter: { actors: ["state:BBB"] } }) {
      nodes { id } ties { source target weight positions }
    }
  }`);

  // AAA holds + on x and y, BBB + and -: together nothing.
  expect(data.topics).toEqual({ ties: [], note: 'every SUBTRACT weighs zero here' });
  expect(data.both).toEqual({
    nodes: [{ id: 'state:BBB' }, { id: 'issue:x' }, { id: 'issue:y' }],
    ties: [
      { source: 'state:BBB', target: 'issue:x', weight: 1, positions: ['position:2'] },
      { source: 'state:BBB', target: 'issue:y', weight: -1, positions: ['position:4'] },
    ],
  });
});

test('a tie lists the positions that make it', async () => {
  await using open = await openApp(LOAD);

  const { data } = await open.ask(
    '{ network(input: { relation: CONFLICT }) { ties { positions } } }',
  );

  expect(data.network.ties).toEqual([{ positions: ['position:3', 'position:4'] }]);
});

test('what is supposed takes the place of what is held, is listed, and is not stored', async () => {
  await using open = await openApp(LOAD);
  const whatIf = '{ actor: "state:BBB", target: "clause:d/2", stance: SUPPORTS }';

  const { data } = await open.ask(`{
    supposed: network(input: { whatIf: [${whatIf}] }) {
      ties { weight shared positions } nodes { id activity } method { parameters positions }
    }
    held: network(input: { relation: CONGRUENCE }) { ties { weight } }
  }`);

  expect(data.supposed.ties).toEqual([
    { weight: 2, shared: 2, positions: ['position:1', 'position:2', 'position:3'] },
  ]);
  expect(data.supposed.nodes[1]).toEqual({ id: 'state:BBB', activity: 1 });
  expect(data.supposed.method).toMatchObject({
    positions: 5,
    parameters: {
      whatIf: [{ actor: 'state:BBB', target: 'clause:d/2', stance: 'SUPPORTS' }],
    },
  });
  expect(data.held.ties).toEqual([{ weight: 1 }]);
});

test('an answer says how it was computed, defaults included', async () => {
  await using open = await openApp(LOAD);

  const { data } = await open.ask(`{
    network(input: { normalisation: AGREEMENT, filter: { actors: ["state:AAA"] } }) {
      note method { name definition reference parameters cypher positions }
    }
  }`);

  expect(data.network.note).toBe('only one actor is on record here, state:AAA: no two actors');
  expect(data.network.method).toEqual({
    name: 'subtract, by sign, normalised by agreement',
    definition: expect.stringContaining('congruence(a, b) - conflict(a, b)'),
    reference: expect.stringMatching(/^Leifeld, P\. \(2017\).+25$/),
    parameters: {
      ...{ mode: 'ACTORS', relation: 'SUBTRACT', level: 'ISSUE', similarity: 'SIGN' },
      ...{ normalisation: 'AGREEMENT', minWeight: null, minShared: 1, isolates: false },
      duplicates: null,
      ...{ filter: { actors: ['state:AAA'] }, whatIf: [] },
    },
    cypher: expect.stringContaining('actor.id IN $actors'),
    positions: 2,
  });
});

test.each([
  ['relation: COMBINE', 'BAD_INPUT', 'input.relation: found COMBINE in mode ACTORS'],
  ['mode: TWO_MODE, relation: CONFLICT', 'BAD_INPUT', 'allowed is COMBINE, SUBTRACT, IGNORE'],
  ['normalisation: ACTIVITY', 'BAD_INPUT', 'input.normalisation: found ACTIVITY'],
  ['mode: TWO_MODE, normalisation: JACCARD', 'BAD_INPUT', 'NONE, ACTIVITY, PROMINENCE'],
  ['minWeight: 1e999', 'BAD_INPUT', 'input.minWeight: found Infinity'],
  ['minShared: 0', 'BAD_INPUT', 'input.minShared: found 0; allowed is 1 or more'],
  ['mode: TWO_MODE, minShared: 2', 'BAD_INPUT', 'allowed is 1 in mode TWO_MODE'],
  ['filter: { actors: ["state:XXX"] }', 'NOT_FOUND', 'the id "state:XXX"'],
  ['filter: { sources: ["source:none"] }', 'NOT_FOUND', 'the id "source:none"'],
  ['filter: { actors: ["issue:x"] }', 'BAD_INPUT', 'filter.actors: found "issue:x"'],
  [
    'whatIf: [{ actor: "state:XXX", target: "clause:d/1", stance: OPPOSES }]',
    'NOT_FOUND',
    'the id "state:XXX"',
  ],
  [
    'whatIf: [{ actor: "state:AAA", target: "issue:x", stance: OPPOSES }]',
    'BAD_INPUT',
    'whatIf[0].target: found "issue:x"',
  ],
  [
    'whatIf: [{ actor: "state:AAA", target: "instrument:e", stance: OPPOSES }]',
    'NOT_FOUND',
    'the id "instrument:e"',
  ],
])('a network of { %s } is refused', async (input, code, message) => {
  await using open = await openApp(LOAD);

  const { errors } = await open.ask(`{ network(input: { ${input} }) { note } }`);

  expect(errors?.[0]).toMatchObject({
    extensions: { code },
    message: expect.stringContaining(message),
  });
});

test('a supposition on what concerns no issue is refused on that level alone', async () => {
  await using open = await openApp(
    loadOf({ positions: [['position:1', 'state:AAA', 'SUPPORTS', 'clause:d/1']] }),
  );
  const whatIf = 'whatIf: [{ actor: "state:AAA", target: "clause:d/1", stance: OPPOSES }]';

  const issue = await open.ask(`{ network(input: { ${whatIf} }) { note } }`);
  const clause = await open.ask(`{ network(input: { level: CLAUSE, ${whatIf} }) { note } }`);

  expect(issue.errors?.[0]?.message).toContain(
    'whatIf[0].target: found "clause:d/1", which concerns no issue',
  );
  expect(clause.errors).toBeUndefined();
});

const EVERYTHING = /* GraphQL */ `{
  network(input: { normalisation: COSINE, similarity: ORDINAL, isolates: true }) {
    nodes { id name kind activity } ties { source target weight shared positions } note
    method { name definition reference parameters cypher positions }
  }
  topics: network(input: { mode: TOPICS, level: CLAUSE }) { ties { source target weight } }
  matrix { rows { id } columns { id } cells { row column polarity stances positions mixed }
    method { name parameters cypher positions } }
  compare(actors: ["state:COL", "state:UGA", "state:SAU"]) { agreement shared rows { verdict } }
  timeline { date event { id } positions { id } steps { change } }
}`;

describe.each(ENGINES)('of the first record, on $name,', ({ open }) => {
  test('the same question has the same answer, byte for byte, on this engine and on the first', async () => {
    await using store = await open(await firstRecord());
    await using other = await openApp(await firstRecord());
    const app = createApp({ store, limits: { time: 60_000 } });
    const answer = async () => (await post(app, { query: EVERYTHING })).text();

    const first = await answer();

    expect(first).not.toContain('"errors"');
    expect(await answer()).toBe(first);
    expect(await (await post(other.app, { query: EVERYTHING })).text()).toBe(first);
  });
});
