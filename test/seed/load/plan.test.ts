import { expect, test } from 'vitest';
import type { Query } from '../../../queries/query.ts';
import { number, text } from '../../../queries/read.ts';
import { planLoad } from '../../../seed/load/plan.ts';
import type { Tables } from '../../../seed/tables.ts';
import { createGrafeoStore } from '../../../server/store/grafeo-store.ts';
import { tablesOf } from '../tables-of.ts';

const LOADED_AT = '2026-01-01T00:00:00Z';

/** Loads a record into a store in memory, and answers with what the text returns as `name` and `count`. */
async function counted(tables: Tables, cypher: string): Promise<Readonly<Record<string, number>>> {
  await using store = createGrafeoStore(null);
  await store.replace(planLoad(tables, LOADED_AT));
  const rows = await store.ask(question(cypher), {});
  return Object.fromEntries(rows);
}

function question(cypher: string): Query<Record<string, never>, readonly [string, number]> {
  return {
    name: 'count',
    summary: 'How many of each.',
    cypher,
    example: {},
    read: (row) => [text(row, 'name'), number(row, 'count')],
  };
}

test('each row of a table is a node with the label of its kind', async () => {
  expect(
    await counted(
      tablesOf(),
      `MATCH (n)
       UNWIND labels(n) AS name
       RETURN name, count(*) AS count ORDER BY name`,
    ),
  ).toEqual({
    Actor: 3,
    State: 1,
    Organisation: 1,
    Person: 1,
    Negotiation: 1,
    Event: 1,
    Target: 5,
    Instrument: 2,
    Clause: 3,
    Issue: 1,
    Position: 2,
    LineageStep: 1,
    Claim: 1,
    Request: 1,
    Source: 2,
    Evidence: 6,
    Dataset: 1,
  });
});

test('every reference of a row is a link of the type that the domain gives it', async () => {
  expect(
    await counted(
      tablesOf(),
      `MATCH (a)-[r]->(b)
       WITH [l IN labels(a) WHERE NOT l IN ['Actor', 'Target']][0] AS start,
         type(r) AS type, [l IN labels(b) WHERE NOT l IN ['Actor', 'Target']][0] AS finish
       WITH start + ' ' + type + ' ' + finish AS name
       RETURN name, count(*) AS count ORDER BY name`,
    ),
  ).toEqual({
    'State HOLDS Position': 2,
    'Position ON Clause': 2,
    'Position TAKEN_AT Event': 1,
    'Position VOICED_BY Person': 1,
    'Position RESTS_ON Position': 1,
    'Position SHOWN_BY Evidence': 1,
    'Person SPEAKS_FOR State': 1,
    'Person SPEAKS_FOR Organisation': 1,
    'State MEMBER_OF Organisation': 1,
    'Instrument RECALLS Instrument': 1,
    'Clause PART_OF Instrument': 3,
    'Clause CHILD_OF Clause': 1,
    'Clause CONCERNS Issue': 1,
    'Instrument CONCERNS Issue': 1,
    'Clause QUOTES Source': 1,
    'Clause SHOWN_BY Evidence': 1,
    'Instrument BELONGS_TO Negotiation': 1,
    'Event BELONGS_TO Negotiation': 1,
    'Negotiation UNDER Organisation': 1,
    'Event UNDER Organisation': 1,
    'Instrument UNDER Organisation': 1,
    'LineageStep FROM Clause': 1,
    'LineageStep TO Clause': 1,
    'LineageStep TAKEN_AT Event': 1,
    'LineageStep SHOWN_BY Evidence': 1,
    'Organisation CLAIMS Claim': 1,
    'Claim ABOUT State': 1,
    'Claim LEFT Clause': 1,
    'Claim RIGHT Position': 1,
    'Claim SHOWN_BY Evidence': 1,
    'Organisation ASKS Request': 1,
    'Request PUT_TO State': 1,
    'Request ABOUT Clause': 1,
    'Request SHOWN_BY Evidence': 1,
    'Source REPRINTS Source': 1,
    'Evidence QUOTES Source': 6,
  });
});

test('a claim may have a position on its left and a clause on its right', async () => {
  const turned = { 'claim:1': { left: 'position:1', right: 'clause:old/1' } };

  expect(
    await counted(
      tablesOf({ claims: turned }),
      `MATCH (:Claim)-[r]->(side)
       WHERE type(r) IN ['LEFT', 'RIGHT']
       RETURN type(r) + ' ' + side.id AS name, count(*) AS count ORDER BY name`,
    ),
  ).toEqual({ 'LEFT position:1': 1, 'RIGHT clause:old/1': 1 });
});

test('links that have an id carry their cells', async () => {
  expect(
    await counted(
      tablesOf(),
      `MATCH ()-[r]->()
       WHERE r.id IS NOT NULL
       RETURN r.id + ' ' + coalesce(r.from, '?') + ' ' + coalesce(r.to, '?') + ' ' +
         coalesce(r.role, '?') AS name, count(*) AS count ORDER BY name`,
    ),
  ).toEqual({ 'membership:1 2020 ? chair': 1, 'recall:1 ? ? ?': 1 });
});

test('the graph says of itself which state of which record it is, and when it was loaded', async () => {
  const { digest } = tablesOf();

  expect(
    await counted(
      tablesOf(),
      `MATCH (d:Dataset)
       RETURN d.id + ' ' + d.name + ' ' + d.title + ' ' + d.version + ' ' + d.licence + ' ' +
         d.digest + ' ' + d.loadedAt AS name, 1 AS count`,
    ),
  ).toEqual({ [`dataset:sound sound Sound 1.0.0 CC-BY-4.0 ${digest} ${LOADED_AT}`]: 1 });
});

test('no row travels that makes nothing', () => {
  const tables = tablesOf();
  const { statements } = planLoad(tables, LOADED_AT);

  const shown = [...statements].filter(({ cypher }) => /:SHOWN_BY|:LEFT|:RIGHT/.test(cypher));

  // Two sides of one claim; evidence for a position, a step, a claim, a request and a clause.
  expect(shown.map(({ rows }) => rows.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('the total is the rows of all statements, none of which has over 5,000', () => {
  const more = Array.from({ length: 12_000 }, (_, number) => [`position:x${number}`, {}] as const);
  const load = planLoad(tablesOf({ positions: Object.fromEntries(more) }), LOADED_AT);

  const sizes = [...load.statements].map(({ rows }) => rows.length);

  expect(Math.max(...sizes)).toBe(5_000);
  expect(sizes.filter((size) => size === 5_000)).toHaveLength(6);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(load.total);
});

test('the statements can be walked again, and hold nothing back for it', () => {
  const { statements } = planLoad(tablesOf(), LOADED_AT);

  expect([...statements]).toEqual([...statements]);
});
