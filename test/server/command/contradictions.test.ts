import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstRecord } from '../../first-record.ts';
import { openApp } from '../schema/open-app.ts';
import { type LoadedHome, loadedHome } from './loaded-home.ts';

let home: LoadedHome;
beforeAll(async () => {
  home = await loadedHome();
});
afterAll(() => home[Symbol.asyncDispose]());

const run = (...words: readonly string[]) => home.run('contradictions', ...words);

test('contradictions are printed as a table, the sentence with who claims it and its positions', async () => {
  const { code, printed } = await run('--rules', 'commitment');

  expect(code).toBe(0);
  expect(printed).toMatch(/^severity {2}rule {8}statement/);
  expect(printed).toContain('Uganda is committed to “Due-diligence commitments”');
  expect(printed).toContain('Global Initiative Against Transnational Organized Crime');
  expect(printed).toContain('position:uga-due-diligence');
});

test('the command line gives the answer of the API, for the same options', async () => {
  await using open = await openApp(await firstRecord());
  const query = /* GraphQL */ `{
    contradictionReport(rules: [REGRESSION], minSeverity: LOW, issues: ["issue:due-diligence"]) {
      found truncated note
      contradictions {
        id statement severity reasons innocentReadings left { positions { id } evidence { id } }
      }
    }
  }`;
  const { data } = await open.ask(query);

  const words = [
    '--rules',
    'REGRESSION',
    '--min-severity',
    'low',
    '--issues',
    'issue:due-diligence',
  ];
  const { printed } = await run(...words, '--json');

  expect(JSON.parse(printed)).toMatchObject(data);
  expect(data.contradictionReport.contradictions).toHaveLength(1);
});

test('CSV has a line for each finding under a header', async () => {
  const lines = (await run('--csv')).printed.split('\n');

  expect(lines[0]).toBe('severity,rule,statement,claimants,issues,positions');
  expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(['COMMITMENT', 'REGRESSION']);
});

test('that nothing is found is said, and not printed as an empty success', async () => {
  expect(await run('--min-severity', 'HIGH')).toMatchObject({
    code: 0,
    written: 'nothing that passes these options contradicts itself; without them, others may\n',
  });
});

test('what is not printed is said, and so many can be asked for', async () => {
  const { printed, written } = await run('--first', '1');

  expect(printed.split('\n')).toHaveLength(3);
  expect(written).toBe('the heaviest 1 of 2 findings are printed; --first prints more\n');
});

test('a rule, a severity or an id that there is not is refused by name', async () => {
  expect(await run('--rules', 'TREASON')).toMatchObject({
    code: 1,
    written: expect.stringContaining('--rules: found "TREASON"'),
  });
  expect(await run('--min-severity', 'TINY')).toMatchObject({ code: 1 });
  expect(await run('--actors', 'state:ZZZ')).toMatchObject({
    code: 1,
    written: expect.stringContaining('state:ZZZ'),
  });
});
