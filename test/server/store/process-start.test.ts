import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { processState } from '../../../server/store/process-start.ts';

test('a process that runs is alive, and its start does not change', async () => {
  const state = await processState(process.pid);

  expect(state).toMatchObject({ alive: true });
  expect(await processState(process.pid)).toEqual(state);
});

test('a process that ended is gone', async () => {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');

  expect(await processState(child.pid ?? 0)).toEqual({ alive: false });
});
