import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A file, and an import in it that a law forbids. */
const VIOLATIONS = [
  ['queries/a.ts', '../seed/read.ts'],
  ['queries/b.ts', '../server/config.ts'],
  ['queries/c.ts', '../client/main.ts'],
  ['queries/d.ts', 'neo4j-driver'],
  ['queries/record/e.ts', 'node:fs'],
  ['seed/a.ts', '../server/config.ts'],
  ['seed/b.ts', '../client/main.ts'],
  ['seed/c.ts', 'neo4j-driver'],
  ['seed/d.ts', '@grafeo-db/js'],
  ['server/a.ts', '../client/main.ts'],
  ['server/b.ts', 'neo4j-driver'],
  ['server/command/c.ts', '@grafeo-db/js'],
  ['server/schema/a.ts', '../store/home.ts'],
  ['server/http/b.ts', '../store/grafeo-store.ts'],
  ['server/export/c.ts', 'neo4j-driver'],
  ['server/store/neo4j-store.ts', '@grafeo-db/js'],
  ['server/store/grafeo-store.ts', 'neo4j-driver'],
  ['server/store/home.ts', '@grafeo-db/js'],
  ['client/a.ts', '../queries/query.ts'],
  ['client/b.ts', '../seed/tables.ts'],
  ['client/c.ts', '../server/config.ts'],
  ['client/d.ts', 'node:fs'],
  ['client/view/e.ts', 'cytoscape'],
  ['client/store/f.ts', '../view/panel.tsx'],
  ['client/view/canvas/g.ts', '../../../server/config.ts'],
] as const;

/** A file, and an import in it that every law allows. */
const ALLOWED = [
  ['queries/ok.ts', './query.ts'],
  ['seed/ok.ts', '../queries/query.ts'],
  ['server/schema/ok.ts', '../../queries/query.ts'],
  ['server/command/ok.ts', '../store/home.ts'],
  ['client/ok.ts', '../queries/vocabulary.ts'],
  ['client/view/canvas/ok.ts', 'cytoscape'],
] as const;

const BANNED_NAME =
  /(^|[-_.])(util|utils|helper|helpers|manager|service|handler|common(?!-ground)|misc|base)([-_.]|$)/;

/** What Biome reports of one rule, in the folder of planted files. */
const lint = (rule: string): string =>
  spawnSync(
    join(process.cwd(), 'node_modules', '.bin', 'biome'),
    ['lint', `--only=${rule}`, '--reporter=github', '--max-diagnostics=none'],
    { cwd: folder, encoding: 'utf8' },
  ).stdout;

let folder: string;
let report: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-laws-'));
  await cp('biome.json', join(folder, 'biome.json'));
  for (const [file, imported] of [...VIOLATIONS, ...ALLOWED]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `import '${imported}';\n`);
  }
  report = lint('style/noRestrictedImports');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('an import law', () => {
  test.each(VIOLATIONS)('catches %s importing %s', (file) => {
    expect(report).toContain(`/${file},line=`);
  });

  test.each(ALLOWED)('lets %s import %s', (file) => {
    expect(report).not.toContain(`/${file},line=`);
  });
});

test('the law against import cycles catches two files that import each other', async () => {
  await writeFile(
    join(folder, 'queries/one.ts'),
    "import { two } from './two.ts';\nexport const one = two;\n",
  );
  await writeFile(
    join(folder, 'queries/two.ts'),
    "import { one } from './one.ts';\nexport const two = one;\n",
  );

  expect(lint('suspicious/noImportCycles')).toContain('/queries/one.ts,line=');
});

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file));

test('no file has a name that says nothing', () => {
  expect(tracked.filter((file) => BANNED_NAME.test(file.split('/').at(-1) ?? ''))).toEqual([]);
});

test('the lockfile names no address', async () => {
  expect(await readFile('package-lock.json', 'utf8')).not.toMatch(/"resolved":\s*"http/);
});
