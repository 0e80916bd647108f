import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstRecord } from '../../first-record.ts';
import { openApp } from '../schema/open-app.ts';
import { type LoadedHome, loadedHome } from './loaded-home.ts';

let home: LoadedHome;
beforeAll(async () => {
  home = await loadedHome();
});
afterAll(() => home[Symbol.asyncDispose]());

const run = (...words: readonly string[]) => home.run('paths', ...words);

test('paths are told as sentences, and that there are more is said beside them', async () => {
  const { code, printed, written } = await run('state:SAU', 'state:CHN', '--most', '1');

  expect(code).toBe(0);
  expect(printed).toContain(
    'Saudi Arabia opposes “Draft by Colombia and Oman”, which China is silent on.',
  );
  expect(written).toBe('there are more; ask for them with --most\n');
});

test('the command line gives the answer of the API', async () => {
  await using open = await openApp(await firstRecord());
  const { data } = await open.ask(`{
    paths(from: "state:UGA", to: "org:gi-toc", most: 4, hops: 4) {
      paths { hops sentence links { id positions } } more note method { parameters positions } }
  }`);

  const { printed } = await run('state:UGA', 'org:gi-toc', '--most', '4', '--hops', '4', '--json');

  expect(JSON.parse(printed)).toMatchObject(data);
  expect(data.paths.paths).toHaveLength(4);
});

test('CSV has a line for each path, with its nodes and positions', async () => {
  const { printed } = await run('state:UGA', 'org:icglr', '--csv');

  expect(printed.split('\n')).toEqual([
    'hops,sentence,nodes,positions',
    '1,Uganda is a member of International Conference on the Great Lakes Region.,state:UGA|org:icglr,',
  ]);
});

test('that nothing leads there is said, and an end that is not on record is refused', async () => {
  expect(await run('state:NLD', 'state:CHN', '--hops', '1')).toMatchObject({
    code: 0,
    written: 'nothing leads from one to the other within one hop\n',
  });
  expect(await run('state:ZZZ', 'state:CHN')).toMatchObject({
    code: 1,
    written: expect.stringContaining('state:ZZZ'),
  });
  expect(await run('state:UGA', 'state:CHN', '--most', 'many')).toMatchObject({ code: 1 });
});
