/**
 * The one test command: checks, unit, API, both engines, browser. Installs what is missing where it
 * may, leaves out loudly what it cannot run, and under CI fails for it. Ends with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';
import { type Neo4jProcess, startNeo4j } from './neo4j-process.ts';
import { installPackages, PREREQUISITES } from './prerequisites.ts';
import { type Tally, tallyOf } from './tally.ts';

const CHECKS: readonly (readonly [name: string, ...command: readonly string[]])[] = [
  ['lint', 'biome', 'check', '--error-on-warnings'],
  ['types', 'tsc', '-p', '.'],
  ['types of queries', 'tsc', '-p', 'queries'],
  ['types of client', 'tsc', '-p', 'client'],
  ['unused code', 'knip'],
];

const required = Boolean(process.env['CI']);
const filters = process.argv.slice(2);
const say = (line: string): void => console.log(line);

const missing = PREREQUISITES.filter(({ find }) => find() === null);
if (missing.length > 0) {
  say(`missing: ${missing.map(({ name }) => name).join(', ')}; trying to install`);
  installPackages(missing.flatMap(({ packages }) => packages));
}
const absent = PREREQUISITES.filter(({ find }) => find() === null);
const [chromium, jdk, maven] = PREREQUISITES.map(({ find }) => find());
const neo4j: Promise<Neo4jProcess | null> =
  jdk && maven ? startNeo4j() : Promise.resolve<null>(null);
neo4j.catch(() => {}); // said again where it is awaited

const checks = filters.length > 0 ? [] : CHECKS;
const failed = checks.filter(([name, ...command]) => !passes(name, command));
const built = passes('build', ['node', 'build.mjs', '--force']);

const server = await neo4j;
let tests: Tally = { passed: 0, failed: 1 };
try {
  const vitest = await startVitest('test', filters, {
    watch: false,
    provide: { neo4j: server?.address ?? null, chromium: chromium ?? null, required },
  });
  tests = tallyOf(vitest.state.getTestModules());
  await vitest.close();
} finally {
  await server?.[Symbol.asyncDispose]();
}

for (const { name, serves, packages } of absent) {
  say(
    `LEFT OUT: ${serves}, for want of ${name}. On Debian or Ubuntu: apt-get install ${packages.join(' ')}`,
  );
}
const broken = failed.length + (built ? 0 : 1) + tests.failed + (required ? absent.length : 0);
const passed = checks.length - failed.length + (built ? 1 : 0) + tests.passed;
process.exitCode = broken > 0 ? 1 : 0;
say(`${passed} passed, ${broken} failed`);

function passes(name: string, [command = '', ...args]: readonly string[]): boolean {
  const runner =
    command === 'node' ? [command, ...args] : ['npx', '--no-install', command, ...args];
  const [program = '', ...rest] = runner;
  const { status } = spawnSync(program, rest, { stdio: 'inherit' });
  say(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`);
  return status === 0;
}
