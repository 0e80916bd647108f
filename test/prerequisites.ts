import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Something that a part of the tests needs from the machine. */
export interface Prerequisite {
  readonly name: string;
  /** What is left out without it. */
  readonly serves: string;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** Where it stands on this machine; null where it is missing. */
  readonly find: () => string | null;
}

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What the tests need besides Node. */
export const PREREQUISITES: readonly Prerequisite[] = [
  {
    name: 'Chromium',
    serves: 'the browser tests',
    packages: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
    find: () => BROWSERS.find((path) => existsSync(path)) ?? null,
  },
  {
    name: 'a JDK of version 17 or later',
    serves: 'the tests on Neo4j',
    packages: ['openjdk-17-jdk-headless'],
    find: () => (answers('javac', '--version') ? 'javac' : null),
  },
  {
    name: 'Maven',
    serves: 'the tests on Neo4j',
    packages: ['maven'],
    find: () => (answers('mvn', '--version') ? 'mvn' : null),
  },
];

/** Installs Debian's packages; false where this is no Debian or Ubuntu, nobody is root, or apt fails. */
export function installPackages(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const run = (...args: readonly string[]) =>
    spawnSync('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  return (
    run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', ...packages)
  );
}

function answers(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
