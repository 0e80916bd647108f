import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const client = (path: string): string =>
  fileURLToPath(new URL(`../client/${path}`, import.meta.url));

/** What stands on every page: what these bring with them, and all that brings. */
const FIRST = ['main.ts', 'start.ts', 'view/mount.tsx'].map(client);
const BRINGS = /^(?:import|export)(?! type)(?:[^;']*?from)? '(\.[^']+\.tsx?)'/gm;

function broughtBy(files: readonly string[], known: Set<string> = new Set()): Set<string> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    const text = readFileSync(file, 'utf8');
    const next = [...text.matchAll(BRINGS)].map(([, path = '']) => join(dirname(file), path));
    broughtBy(next, known);
  }
  return known;
}

test('what stands on every page says no word that comes only with what is asked for', () => {
  const standing = [...broughtBy(FIRST)].filter((file) => file !== client('words/words.ts'));

  expect(standing.length).toBeGreaterThan(100);
  expect(standing.filter((file) => readFileSync(file, 'utf8').includes('viewWords'))).toEqual([]);
});
