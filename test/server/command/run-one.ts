import { exitCodeOf } from '../../../server/command/exit-code.ts';
import type { CommandOf } from '../../../server/command/program.ts';
import { type TestWorld, worldOf } from './world-of.ts';

/** How a command ended. */
export interface Ending {
  readonly code: number;
  /** Lines of the standard output. */
  readonly printed: readonly string[];
  /** What the error said that ended the command; empty where none did. */
  readonly message: string;
}

/** Runs one command with words in a world, and settles with how it ended. */
export async function runOne(
  commandOf: CommandOf,
  words: readonly string[],
  world: TestWorld = worldOf({}),
): Promise<Ending> {
  try {
    await commandOf(world).exitOverride().parseAsync(words, { from: 'user' });
    return { code: 0, printed: world.printed, message: '' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: exitCodeOf(error), printed: world.printed, message };
  }
}
