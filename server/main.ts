#!/usr/bin/env node
/** The program: the only place that reads the environment, opens ports and ends the process. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import closeWithGrace from 'close-with-grace';
import pino, { type Logger } from 'pino';
import { DemarcheError } from '../queries/errors.ts';
import { EXIT_USAGE } from './command/exit-code.ts';
import { runProgram } from './command/program.ts';
import { type Config, resolveConfig } from './config.ts';

/** How long what is under way may take to end, in milliseconds. */
const GRACE = 10_000;

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Who reads no further, as `head` does, is not told the rest; the work and its exit code stay as they are.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run();

async function run(): Promise<number> {
  const config = configOrNull();
  if (config === null) return EXIT_USAGE;
  const log = pino(
    { level: config.logLevel, serializers: { error: pino.stdSerializers.err } },
    pino.destination(2),
  );
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(root('package.json'), 'utf8'),
  );
  return runProgram(process.argv.slice(2), {
    config,
    firstRecord: root('seed/records/unea7-minerals'),
    viewer: root('dist/client'),
    campThread: root('dist/camp-thread.js'),
    version: manifest.version,
    print: (line) => void process.stdout.write(`${line}\n`),
    errors: {
      write: (text) => void process.stderr.write(text),
      terminal: process.stderr.isTTY,
    },
    log,
    untilStopped: (close) => untilStopped(close, log),
  });
}

/** Goes on until a signal or an exception ends it; a rejection that nobody awaited is one answer that failed, and no more. */
function untilStopped(close: () => Promise<void>, log: Logger): Promise<void> {
  process.on('unhandledRejection', (error) => log.error({ error }, 'nobody awaited this error'));
  return new Promise((resolve) => {
    closeWithGrace({ delay: GRACE, skip: ['unhandledRejection'] }, async ({ err }) => {
      if (err !== undefined) log.fatal({ error: err }, 'ended by an error');
      await close();
      resolve();
    });
  });
}

/** The configuration; null where a setting is wrong, after saying so. */
function configOrNull(): Config | null {
  try {
    return resolveConfig(process.env);
  } catch (error) {
    if (!(error instanceof DemarcheError)) throw error;
    process.stderr.write(`demarche: ${error.message}\n`);
    return null;
  }
}
