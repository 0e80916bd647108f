import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coalitionsCommand } from '../../../server/command/coalitions.ts';
import { commonGroundCommand } from '../../../server/command/common-ground.ts';
import { loadCommand } from '../../../server/command/load.ts';
import { firstRecord } from '../../first-record.ts';
import { openApp } from '../schema/open-app.ts';
import { runOne } from './run-one.ts';
import { worldOf } from './world-of.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-camps-'));
  await runOne(loadCommand, ['seed/records/unea7-minerals'], world());
});
afterAll(() => rm(home, { recursive: true, force: true }));

const world = () => worldOf({ env: { DEMARCHE_HOME: home } });

/** What the API answers to the same, on the same record. */
async function api(query: string, input: object) {
  await using open = await openApp(await firstRecord());
  const { data } = await open.ask(query, { input });
  return JSON.parse(JSON.stringify(data));
}

describe('demarche coalitions', () => {
  test('answers as the API does', async () => {
    const words = ['--level', 'CLAUSE', '--method', 'WARD', '--resamples', '5', '--json'];
    const filter = ['--actor-kinds', 'STATE', '--robustness'];
    const { printed } = await runOne(coalitionsCommand, [...words, ...filter], world());
    const answer = JSON.parse(printed.join('\n'));

    expect(answer).toMatchObject(
      await api(
        `query ($input: CoalitionInput!) { coalitions(input: $input) {
          camps { id label cohesion members { actor { id name } stability } defining { topic { id } positions } }
          modularity polarisation brokers { actor { id name } score camps }
          alternatives { method camps modularity agreement } robustness { without agreement } note
        } }`,
        { level: 'CLAUSE', method: 'WARD', resamples: 5, filter: { actorKinds: ['STATE'] } },
      ),
    );
  });

  test('prints a line for each actor, who has no tie last', async () => {
    const { printed } = await runOne(coalitionsCommand, ['--csv', '--resamples', '0'], world());
    const lines = printed.join('\n').split(/\r?\n/);

    expect(lines[0]).toBe('camp,label,actor,name,stability');
    expect(lines.find((line) => line.includes('state:UGA'))).toContain('against: ');
    expect(lines.at(-1)).toMatch(/^,,/);
  });

  test('refuses a word that is none of the list', async () => {
    const { code } = await runOne(coalitionsCommand, ['--method', 'GUESS'], world());

    expect(code).not.toBe(0);
  });
});

describe('demarche common-ground', () => {
  test('answers as the API does, with what is supposed', async () => {
    const target = 'clause:unea7-minerals-draft/due-diligence';
    const words = ['--what-if', `state:UGA,SUPPORTS,${target}`, '--resamples', '5', '--json'];
    const { printed } = await runOne(commonGroundCommand, words, world());

    expect(JSON.parse(printed.join('\n'))).toMatchObject(
      await api(
        `query ($input: CoalitionInput!) { commonGround(input: $input) {
          topics { topic { id } score campSupport { camp support spoke } blockers { id } unheard { id } }
          camps { id label } method { parameters }
        } }`,
        { resamples: 5, whatIf: [{ actor: 'state:UGA', stance: 'SUPPORTS', target }] },
      ),
    );
  });

  test('prints a line for each topic, with its blockers', async () => {
    const { printed } = await runOne(commonGroundCommand, ['--csv', '--resamples', '0'], world());

    expect(printed.join('\n')).toMatch(/^issue:binding-rules,.*state:SAU/m);
  });
});
