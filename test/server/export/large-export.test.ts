import { parse } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import { parse as readGexf } from 'graphology-gexf';
import { parse as readGraphml } from 'graphology-graphml';
import { afterAll, expect, test } from 'vitest';
import { MOST_POSITIONS } from '../../../server/export/gather-positions.ts';
import { dataSet } from '../../seed/import/data-set.ts';
import type { OpenApp } from '../schema/open-app.ts';
import { openVotes } from '../schema/open-votes.ts';

/** Positions of the General Assembly since 2019. */
const ALL = 16_346;

const VOTES = 'unga_2019on.positions.csv.gz';

let opened: Promise<OpenApp> | undefined;
afterAll(async () => (await opened)?.[Symbol.asyncDispose]());

/** The votes, opened once; where they are missing, the test that asks is left out. */
async function votes(): Promise<OpenApp> {
  await dataSet(VOTES);
  opened ??= openVotes(VOTES);
  return opened;
}

async function get(path: string): Promise<Response> {
  const { app } = await votes();
  const response = await app.fetch(`http://demarche/export/${path}`);
  expect(response.status).toBe(200);
  return response;
}

test('the votes are more than are held at once', () => {
  expect(ALL).toBeGreaterThan(MOST_POSITIONS);
});

test('CSV has a row for each position of however many, actor by actor', async () => {
  const rows: readonly Record<string, string>[] = parse(await (await get('csv')).text(), {
    columns: true,
  });

  expect(new Set(rows.map((row) => row['position'])).size).toBe(ALL);
  const actors = rows.map((row) => row['actor'] ?? '');
  expect(actors).toEqual(actors.toSorted());
  expect(rows[0]).toMatchObject({ dates: rows[ALL - 1]?.['dates'], proof: rows[1]?.['proof'] });
}, 400_000);

test('JSON, GraphML and GEXF hold the same nodes and links, each position once', async () => {
  const json = JSON.parse(await (await get('json')).text());
  const graphs = [
    readGraphml(MultiDirectedGraph, await (await get('graphml')).text()),
    readGexf(MultiDirectedGraph, await (await get('gexf')).text()),
  ];

  const linked = json.links.flatMap((link: { positions: string[] }) => link.positions);
  expect([json.count, json.positions.length, new Set(linked).size]).toEqual([ALL, ALL, ALL]);
  for (const graph of graphs) {
    expect([graph.order, graph.size]).toEqual([json.nodes.length, json.links.length]);
    for (const { id, degree } of json.nodes.slice(0, 50)) expect(graph.degree(id)).toBe(degree);
  }
}, 400_000);

test('a reader who stops is waited for, and one who goes away ends it', async () => {
  const { body } = await get('csv');
  // Every actor has been met once, for what the file says of itself.
  const { asked } = await votes();
  asked();
  const reader = body?.getReader();
  await reader?.read();

  const readAhead = (await settled(asked)).filter((name) => name === 'positions');
  await reader?.cancel();
  const afterwards = await settled(asked);

  expect(readAhead.length).toBeLessThan(5);
  expect(afterwards).toEqual([]);
}, 400_000);

/** What is asked until nothing more is, of a reader who does not read on. */
async function settled(asked: OpenApp['asked']): Promise<readonly string[]> {
  const names: string[] = [];
  for (let quiet = 0; quiet < 10; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const more = asked();
    names.push(...more);
    if (more.length > 0) quiet = 0;
  }
  return names;
}
