import { expect, test } from 'vitest';
import { runProgram } from '../../../server/command/program.ts';
import { worldOf } from './world-of.ts';

test('help lists the commands and the exit codes', async () => {
  const world = worldOf({});

  expect(await runProgram(['--help'], world)).toBe(0);
  const printed = world.printed.join('\n');
  for (const word of ['start', 'check', 'load', 'ask', 'Exit codes'])
    expect(printed).toContain(word);
});

test.each(['start', 'check', 'load', 'ask'])('the help of %s has examples', async (name) => {
  const world = worldOf({});

  expect(await runProgram([name, '--help'], world)).toBe(0);
  expect(world.printed.join('\n')).toContain(`demarche ${name}`);
});

test.each([['frobnicate'], ['check'], ['load', '--frobnicate'], []])(
  'a command line that is not understood ends with 2: %s',
  async (...words) => {
    expect(await runProgram(words, worldOf({}))).toBe(2);
  },
);
