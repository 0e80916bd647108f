import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../../../server/command/program.ts';
import { firstRecord } from '../../first-record.ts';
import { openApp } from '../schema/open-app.ts';
import { worldOf } from './world-of.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-answers-'));
  const world = worldOf({ env: { DEMARCHE_HOME: home } });
  await runProgram(['load', 'seed/records/unea7-minerals'], world);
});
afterAll(() => rm(home, { recursive: true, force: true }));

const run = async (...words: readonly string[]) => {
  const world = worldOf({ env: { DEMARCHE_HOME: home } });
  const code = await runProgram(words, world);
  return { code, printed: world.printed.join('\n'), written: world.written.join('') };
};

const METHOD = 'method { name definition reference parameters cypher positions }';

test('network answers what the API does, with its options', async () => {
  await using open = await openApp(await firstRecord());
  const { data } = await open.ask(`{
    network(input: {
      relation: CONFLICT, level: CLAUSE, similarity: ORDINAL, normalisation: AGREEMENT
      minWeight: 0.25, minShared: 2, isolates: true
      filter: { actorKinds: [STATE], stances: [SUPPORTS, OPPOSES, PROPOSES], from: "2025" }
      whatIf: [{ actor: "state:UGA", stance: SUPPORTS, target: "clause:unea7-minerals-draft/due-diligence" }]
    }) { nodes { id name kind activity } ties { source target weight shared positions } note ${METHOD} }
  }`);

  const { code, printed } = await run(
    ...['network', '--json', '--relation', 'CONFLICT', '--level', 'CLAUSE'],
    ...['--similarity', 'ORDINAL', '--normalisation', 'AGREEMENT', '--min-weight', '0.25'],
    ...['--min-shared', '2', '--isolates', '--positions', '--actor-kinds', 'state'],
    ...['--stances', 'SUPPORTS,OPPOSES,PROPOSES', '--from', '2025'],
    ...['--what-if', 'state:UGA,SUPPORTS,clause:unea7-minerals-draft/due-diligence'],
  );

  expect(code).toBe(0);
  expect(data.network.ties).not.toEqual([]);
  expect(JSON.parse(printed)).toEqual(data);
});

test('compare answers what the API does', async () => {
  await using open = await openApp(await firstRecord());
  const { data } = await open.ask(`{
    compare(actors: ["state:COL", "state:UGA"], level: ISSUE, similarity: EXACT, filter: { to: "2025-12" }) {
      actors { id name } rows { topic { id } cells { actor polarity stances positions } verdict }
      agreement shared note ${METHOD}
    }
  }`);

  const { printed } = await run(
    ...['compare', 'state:COL', 'state:UGA', '--similarity', 'EXACT', '--to', '2025-12', '--json'],
  );

  expect(data.compare.rows).not.toEqual([]);
  expect(JSON.parse(printed)).toEqual(data);
});

test('network prints its ties as a table or as CSV', async () => {
  const table = await run('network', '--min-weight', '12');
  const csv = await run('network', '--min-weight', '12', '--csv');

  expect(table.printed).toMatch(/^source +target +weight +shared\n─+/);
  expect(csv.printed).toBe('source,target,weight,shared\nstate:COL,state:OMN,12,12');
});

test('compare prints a line a topic, with a column an actor, and how far they agree beside it', async () => {
  const { printed, written } = await run('compare', 'state:COL', 'state:UGA', '--csv');

  expect(printed.split('\n')[0]).toBe('topic,state:COL,state:UGA,verdict');
  expect(printed).toContain('issue:due-diligence,PROPOSES,COMMITS|OPPOSES,one is on both sides');
  expect(written).toMatch(/^agreement 0\.\d{4}; topics that all share: \d+\n$/);
});

test('a network without ties prints nothing, and says why', async () => {
  expect(await run('network', '--actors', 'state:UGA')).toEqual({
    ...{ code: 0, printed: '' },
    written: 'only one actor is on record here, state:UGA: no two actors\n',
  });
});

test.each([
  [['network', '--relation', 'IGNORE'], 1, 'input.relation: found IGNORE in mode ACTORS'],
  [['network', '--relation', 'LOVE'], 2, 'Allowed choices are CONGRUENCE'],
  [['network', '--min-weight', 'much'], 1, '--min-weight: found "much"; allowed is a number'],
  [['network', '--min-shared', '-1'], 1, '--min-shared: found "-1"'],
  [['network', '--stances', 'LIKES'], 1, '--stances: found "LIKES"; allowed is PROPOSES'],
  [['network', '--what-if', 'state:UGA,LIKES'], 1, 'allowed is ACTOR,STANCE,TARGET'],
  [['network', '--from', 'soon'], 1, 'filter.from: found "soon"'],
  [['compare', 'state:XXX'], 1, 'nothing on record has the id "state:XXX"'],
])('%j is refused', async (words, code, message) => {
  expect(await run(...words)).toMatchObject({ code, written: expect.stringContaining(message) });
});
