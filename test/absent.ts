import { inject, TestRunner } from 'vitest';

const said = new Set<string>();

/** What cannot run here: what it is, why not, and how to get it. */
export interface Absent {
  readonly what: string;
  readonly reason: string;
  readonly remedy: string;
  /**
   * Whether it is data that is no part of the project and cannot be installed: then it may be left out
   * anywhere. @default false
   */
  readonly isData?: boolean;
}

/**
 * Leaves out the test that calls it, loudly: each reason is printed once. Where nothing may be left out,
 * it fails instead, unless it is data. Outside a test it throws.
 */
export function absent({ what, reason, remedy, isData = false }: Absent): never {
  const note = `${what}, for ${reason}. ${remedy}`;
  const test = TestRunner.getCurrentTest();
  if ((inject('required') && !isData) || test === undefined)
    throw new Error(`cannot be left out: ${note}`);
  if (!said.has(note)) process.stderr.write(`LEFT OUT: ${note}\n`);
  said.add(note);
  return test.context.skip(note);
}
