import type { TestModule } from 'vitest/node';

/** How many tests passed and failed; a file that could not be read or has no test counts as one failure. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Counts the tests of a run; one that was left out counts as neither. */
export function tallyOf(modules: readonly TestModule[]): Tally {
  const states = modules.flatMap((module) => {
    const tests = [...module.children.allTests()].map((test) => test.result().state);
    const broken = module.errors().length > 0 || tests.length === 0;
    return broken ? [...tests, 'failed' as const] : tests;
  });
  return {
    passed: states.filter((state) => state === 'passed').length,
    failed: states.filter((state) => state === 'failed' || state === 'pending').length,
  };
}
