import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHome } from '../../../server/store/home.ts';
import { SIZE } from '../../../server/store/store-questions.ts';
import { emptyFolder, type Folder } from '../../empty-folder.ts';
import { loadOf } from '../../facts.ts';

const ONE = loadOf({ concerns: [['clause:a/1', 'issue:x']] }, 'one');

/** Something that befalls a home, and the file that is to blame. */
interface Damage {
  readonly what: string;
  readonly file: readonly string[];
  readonly befall: (path: string) => Promise<void>;
}

const DAMAGES: readonly Damage[] = [
  {
    what: 'a state that was cut short',
    file: ['states', '000001.grafeo'],
    befall: (path) => truncate(path, 5_000),
  },
  {
    what: 'a state that lost its last byte',
    file: ['states', '000001.grafeo'],
    befall: async (path) => truncate(path, (await readFile(path)).length - 1),
  },
  {
    what: 'a state in which one byte changed',
    file: ['states', '000001.grafeo'],
    befall: async (path) => {
      const bytes = await readFile(path);
      bytes[20_000] = (bytes[20_000] ?? 0) ^ 1;
      await writeFile(path, bytes);
    },
  },
  { what: 'a state that is gone', file: ['states', '000001.grafeo'], befall: (path) => rm(path) },
  {
    what: 'a pointer that is no JSON',
    file: ['current.json'],
    befall: (path) => writeFile(path, 'hello'),
  },
  {
    what: 'a pointer that is empty',
    file: ['current.json'],
    befall: (path) => writeFile(path, ''),
  },
  {
    what: 'a pointer that leads out of the home',
    file: ['current.json'],
    befall: async (path) =>
      writeFile(path, (await readFile(path, 'utf8')).replace('000001', '../../x')),
  },
  {
    what: 'a marker that is no JSON',
    file: ['home.json'],
    befall: (path) => writeFile(path, '<html>'),
  },
  {
    what: 'a marker that is gone',
    file: ['current.json'],
    befall: (path) => rm(join(dirname(path), 'home.json')),
  },
  {
    what: 'a format to come',
    file: ['home.json'],
    befall: (path) => writeFile(path, '{"format": 99, "beside": []}'),
  },
  {
    what: 'a file of somebody else',
    file: ['notes.txt'],
    befall: (path) => writeFile(path, 'mine'),
  },
  {
    what: 'a state of somebody else',
    file: ['states', 'backup.db'],
    befall: (path) => writeFile(path, 'mine'),
  },
];

/** A home with one state, and damage done to it. */
async function damagedHome({ file, befall }: Damage): Promise<Folder> {
  const folder = await emptyFolder();
  await (await openHome(folder.path())).load(ONE);
  await befall(folder.path(...file));
  return folder;
}

describe.each(DAMAGES)('$what', (damage) => {
  test('is refused, by the name of the file, and with the remedy; nothing is changed', async () => {
    await using folder = await damagedHome(damage);
    const before = await contentOf(folder);

    const serving = openHome(folder.path()).then((home) => home.serve());

    await expect(serving).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
      message: expect.stringMatching(
        new RegExp(`${damage.file.join('/').replaceAll('.', '\\.')}.*--rebuild`, 's'),
      ),
    });
    expect(await contentOf(folder)).toEqual(before);
  });

  test('is mended by a rebuild and a load', async () => {
    await using folder = await damagedHome(damage);

    const home = await openHome(folder.path(), { rebuild: true });
    await home.load(ONE);

    await using store = await (await openHome(folder.path())).serve();
    expect(await store.ask(SIZE, {})).toEqual([{ nodes: 4, links: 2 }]);
  });
});

test('a folder of somebody else is refused, and keeps every file, rebuilt or not', async () => {
  await using folder = await emptyFolder();
  await writeFile(folder.path('notes.txt'), 'mine');
  await mkdir(folder.path('pictures'));

  await expect(openHome(folder.path())).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  expect(await readdir(folder.path())).toEqual(['notes.txt', 'pictures']);
  await (await openHome(folder.path(), { rebuild: true })).load(ONE);

  expect(await readFile(folder.path('notes.txt'), 'utf8')).toBe('mine');
  expect(await (await openHome(folder.path())).current()).toMatchObject({ digest: ONE.digest });
});

test('the folder of a record is never made a home, not by a rebuild either', async () => {
  await using folder = await emptyFolder();
  await writeFile(folder.path('datapackage.json'), '{}');
  await writeFile(folder.path('actors.csv'), 'id');

  for (const rebuild of [false, true]) {
    await expect(openHome(folder.path(), { rebuild })).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
    });
  }

  expect(await readdir(folder.path())).toEqual(['actors.csv', 'datapackage.json']);
});

test('a home that is a file is refused, and kept', async () => {
  await using folder = await emptyFolder();
  await writeFile(folder.path('home'), 'mine');

  for (const rebuild of [false, true]) {
    await expect(openHome(folder.path('home'), { rebuild })).rejects.toMatchObject({
      code: 'STORE_DAMAGED',
    });
  }

  expect(await readFile(folder.path('home'), 'utf8')).toBe('mine');
});

test('what systems leave in every folder is no fault', async () => {
  await using folder = await emptyFolder();
  await writeFile(folder.path('.DS_Store'), '');
  await mkdir(folder.path('lost+found'));

  expect(await (await openHome(folder.path())).current()).toBeNull();
});

/** Every file of a folder but the locks, with its content. */
async function contentOf(folder: Folder): Promise<object> {
  const entries = await readdir(folder.path(), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.endsWith('locks'));
  const contents = files.map(async ({ parentPath, name }) => [
    `${parentPath}/${name}`,
    (await readFile(`${parentPath}/${name}`)).toString('base64'),
  ]);
  return Object.fromEntries(await Promise.all(contents));
}
