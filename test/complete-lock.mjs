#!/usr/bin/env node
/**
 * Completes ./package-lock.json so that `npm ci` works on every platform.
 *
 * A registry that does not carry the native packages of other platforms makes npm leave them out of the lockfile:
 * `npm ci` then stops with EUSAGE "Missing: … from lock file", and another platform would get no native binary.
 * This adds { version, optional, os, cpu, libc } for each one left out, and removes every download address.
 * Run it after each `npm install`:  node test/complete-lock.mjs     (--check: write nothing, exit 1 if unfinished)
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const OS = 'aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32';
const PLATFORM = new RegExp(
  `(?:^|[-/])(${OS})-([a-z0-9]+)(?:-(gnu|musl|msvc|eabi|gnueabihf|musleabihf))?$`,
);
const LIBC = { gnu: ['glibc'], gnueabihf: ['glibc'], musl: ['musl'], musleabihf: ['musl'] };

/** What `@grafeo-db/js-linux-arm64-musl` says of itself: { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }. */
function platformOf(name) {
  if (/[-/]wasm32(-|$)/.test(name)) return { cpu: ['wasm32'] };
  const [, os, cpu, abi] = PLATFORM.exec(name) ?? [];
  if (!os) console.warn(`no platform in the name ${name}: every platform will try to install it`);
  return os ? { os: [os], cpu: [cpu], ...(LIBC[abi] && { libc: LIBC[abi] }) } : {};
}

/** Where node would find `name` from the package at `path`; undefined where it would not. */
function find(packages, path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const key = `${from && `${from}/`}node_modules/${name}`;
    if (key in packages || !from) return key in packages ? key : undefined;
  }
}

/** Whether the package that asks for it is for development alone. */
function flagOf({ dev, devOptional }) {
  if (dev) return { dev };
  return devOptional ? { devOptional } : {};
}

const check = process.argv.includes('--check');
const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { packages } = lock;
let changes = 0;
for (const [path, entry] of Object.entries(packages)) {
  if (entry.resolved?.startsWith('http')) {
    delete entry.resolved;
    changes += 1;
  }
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const version = /\d+\.\d+\.\d+[^\s|]*/.exec(range)?.[0] ?? range;
    const found = find(packages, path, name);
    if (found && (range !== version || packages[found].version === version)) continue;
    const key = found ? `${path}/node_modules/${name}` : `node_modules/${name}`;
    const flag = flagOf(entry);
    packages[key] = { version, ...platformOf(name), ...flag, optional: true };
    console.log(`${check ? 'missing' : 'added'} ${key} ${version}`);
    changes += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
if (check) process.exitCode = changes ? 1 : 0;
else if (changes) writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${FILE}: ${changes || 'no'} change${changes === 1 ? '' : 's'}`);
