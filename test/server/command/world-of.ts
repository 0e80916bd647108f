import pino from 'pino';
import type { World } from '../../../server/command/world.ts';
import { type Environment, resolveConfig } from '../../../server/config.ts';

/** A world of its own for a command, and what it wrote there. */
export interface TestWorld extends World {
  /** Lines of the standard output. */
  readonly printed: readonly string[];
  /** What was written to the standard error. */
  readonly written: readonly string[];
}

/** A world with the given environment; `untilStopped` closes at once unless another is given. */
export function worldOf({
  env = {},
  terminal = false,
  untilStopped = (close) => close(),
}: {
  readonly env?: Environment;
  readonly terminal?: boolean;
  readonly untilStopped?: World['untilStopped'];
}): TestWorld {
  const printed: string[] = [];
  const written: string[] = [];
  return {
    config: resolveConfig(env),
    firstRecord: 'seed/records/unea7-minerals',
    viewer: 'dist/client',
    campThread: 'dist/camp-thread.js',
    version: '0.0.0-test',
    print: (line) => void printed.push(line),
    errors: { write: (text) => void written.push(text), terminal },
    log: pino({ level: 'silent' }),
    untilStopped,
    printed,
    written,
  };
}
