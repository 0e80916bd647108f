import { once } from 'node:events';
import { beforeAll, expect, test } from 'vitest';
import { openHome } from '../../../server/store/home.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { buildProcess, start } from './processes.ts';
import { holdingOf, loadOfGraph, whole } from './two-graphs.ts';

let program: string;
beforeAll(async () => {
  program = await buildProcess();
});

test('a home that another process serves is refused, by its number, and taken over once it is killed', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path());
  await home.load(loadOfGraph('former', 10));
  const store = { kind: 'embedded', home: folder.path(), queryTimeout: 1_000 } as const;
  const [server, lines] = start(program, { store, graph: null, positions: 0 });
  for await (const line of lines) if (line === 'serving') break;

  await expect(home.serve()).rejects.toMatchObject({
    code: 'STORE_HELD',
    message: expect.stringMatching(
      new RegExp(`is being served by process ${server.pid} \\("demarche .*since \\d{4}-`),
    ),
  });
  await home.load(loadOfGraph('latter', 10)); // loading is another lock
  server.kill('SIGKILL');
  await once(server, 'exit');
  await using served = await home.serve();

  expect(await holdingOf(served)).toEqual(whole('latter', 10));
});

test('a home that another process loads is refused to a second load, and not to a server', async () => {
  await using folder = await emptyFolder();
  const home = await openHome(folder.path());
  await home.load(loadOfGraph('former', 10));
  const store = { kind: 'embedded', home: folder.path(), queryTimeout: 1_000 } as const;
  const [loader, lines] = start(program, { store, graph: 'latter', positions: 20_000 });
  for await (const line of lines) if (Number(line) > 0) break;
  loader.kill('SIGSTOP');

  await expect(home.load(loadOfGraph('latter', 10))).rejects.toMatchObject({
    code: 'STORE_HELD',
    message: expect.stringContaining(`is being loaded into by process ${loader.pid} `),
  });
  await using served = await home.serve();
  expect(await holdingOf(served)).toEqual(whole('former', 10));
  loader.kill('SIGKILL');
  await once(loader, 'exit');
});
