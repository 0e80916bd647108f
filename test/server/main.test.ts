import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

test('who reads no further than its first lines, as head does, meets no error', async () => {
  const program = spawn(process.execPath, ['dist/main.js', 'ask'], { stdio: 'pipe' });
  const written: string[] = [];
  program.stderr.setEncoding('utf8').on('data', (text: string) => void written.push(text));
  program.stdout.destroy();

  const [code] = await once(program, 'close');

  expect([code, written.join('')]).toEqual([0, '']);
});
