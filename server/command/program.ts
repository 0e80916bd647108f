import { Command, CommanderError } from 'commander';
import { DemarcheError } from '../../queries/errors.ts';
import { askCommand } from './ask.ts';
import { checkCommand } from './check.ts';
import { coalitionsCommand } from './coalitions.ts';
import { commonGroundCommand } from './common-ground.ts';
import { compareCommand } from './compare.ts';
import { contradictionsCommand } from './contradictions.ts';
import { droppedCommand } from './dropped.ts';
import { EXIT_OK, EXIT_USAGE, EXIT_WRONG, exitCodeOf } from './exit-code.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { loadCommand } from './load.ts';
import { networkCommand } from './network.ts';
import { pathsCommand } from './paths.ts';
import { reliabilityCommand } from './reliability.ts';
import { startCommand } from './start.ts';
import { verifyCommand } from './verify.ts';
import type { World } from './world.ts';

/** A command of the command line: how it is asked for, and what it does in a world. */
export type CommandOf = (world: World) => Command;

const COMMANDS: readonly CommandOf[] = [
  startCommand,
  checkCommand,
  verifyCommand,
  loadCommand,
  askCommand,
  contradictionsCommand,
  droppedCommand,
  exportCommand,
  networkCommand,
  coalitionsCommand,
  commonGroundCommand,
  compareCommand,
  pathsCommand,
  initCommand,
  importCommand,
  reliabilityCommand,
];

const EXIT_CODES =
  '\nExit codes: 0 all is well, 1 the record or the question is wrong, 2 the command was not\nunderstood, 3 the store is unavailable.';

/** Runs a command line, its words without the program's own name; settles with the exit code. */
export async function runProgram(words: readonly string[], world: World): Promise<number> {
  try {
    await programOf(world).parseAsync(words, { from: 'user' });
    return EXIT_OK;
  } catch (error) {
    return endingOf(error, world);
  }
}

function programOf(world: World): Command {
  const program = new Command('demarche')
    .description('Who wants what in a negotiation, who blocks it, and how we know.')
    .version(world.version)
    .addHelpText('after', EXIT_CODES);
  for (const commandOf of COMMANDS) program.addCommand(commandOf(world));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => world.print(text.replace(/\n$/, '')),
      writeErr: world.errors.write,
    });
  }
  return program;
}

function endingOf(error: unknown, world: World): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_OK : EXIT_USAGE;
  if (error instanceof DemarcheError) {
    world.errors.write(`demarche: ${error.message}\n`);
    return exitCodeOf(error);
  }
  world.log.error(error);
  world.errors.write('demarche: an unexpected error; its trace is in the log\n');
  return EXIT_WRONG;
}
