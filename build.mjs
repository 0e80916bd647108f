// Builds what is stale: the server and the viewer into dist/, when a source is newer than the last build.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const stamp = join(root, 'dist', '.built');
const SOURCES = ['queries', 'seed', 'server', 'client', 'package-lock.json', 'package.json'];

/** The newest change, in milliseconds, of a file or of anything in a folder but the records. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'records');
  return Math.max(stat.mtimeMs, ...inside.map((name) => newest(join(path, name))));
}

const fresh =
  existsSync(stamp) &&
  statSync(stamp).mtimeMs > Math.max(...SOURCES.map((name) => newest(join(root, name))));
if (!fresh || process.argv.includes('--force')) {
  const vite = join(
    dirname(createRequire(import.meta.url).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const build = (...args) =>
    execFileSync(process.execPath, [vite, 'build', ...args, '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  build('server');
  build('client');
  writeFileSync(stamp, '');
}
