import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sha256 } from '../../../seed/sha256.ts';
import {
  type Pointer,
  readPointer,
  sealOf,
  verifyState,
  writePointer,
} from '../../../server/store/home-pointer.ts';
import { emptyFolder, type Folder } from '../../empty-folder.ts';

const STATE = 'a graph';
const POINTER: Pointer = {
  file: '000001.grafeo',
  former: null,
  digest: 'one',
  name: 'facts',
  bytes: STATE.length,
  sha256: sha256(STATE),
};

/** A home that has one state, and whatever is said to be current. */
async function homeWith(current?: Partial<Pointer> | string): Promise<Folder> {
  const folder = await emptyFolder();
  await mkdir(folder.path('states'));
  await writeFile(folder.path('states', POINTER.file), STATE);
  const text = typeof current === 'string' ? current : JSON.stringify({ ...POINTER, ...current });
  if (current !== undefined) await writeFile(folder.path('current.json'), text);
  return folder;
}

test('nothing is current before something was made so', async () => {
  await using folder = await homeWith();

  expect(await readPointer(folder.path())).toBeNull();
});

test('what was made current is read as it was written', async () => {
  await using folder = await homeWith();

  await writePointer(folder.path(), POINTER);

  expect(await readPointer(folder.path())).toEqual(POINTER);
});

test.each([
  ['a text that is no JSON', 'hello'],
  ['null', 'null'],
  ['a pointer without a file', '{"digest":"one"}'],
  ['a file outside the states', { file: '../../etc/passwd' }],
  ['a state of no bytes', { bytes: 0 }],
])('%s is no pointer', async (_, current) => {
  await using folder = await homeWith(current);

  await expect(readPointer(folder.path())).rejects.toMatchObject({
    code: 'STORE_DAMAGED',
    message: expect.stringContaining('current.json: does not name a state of the store'),
  });
});

test.each([
  [{ file: '000002.grafeo' }, '000002.grafeo: is named as the current state, and is not there'],
  [{ bytes: 8 }, '000001.grafeo: has 7 bytes; it was written with 8'],
])('a state that is not as the pointer %j says is damaged', async (current, message) => {
  await using folder = await homeWith(current);

  await expect(readPointer(folder.path())).rejects.toMatchObject({
    code: 'STORE_DAMAGED',
    message: expect.stringContaining(message),
  });
});

test('a state of the right length and other bytes is damaged', async () => {
  await using folder = await homeWith();
  expect(await verifyState(folder.path(), POINTER)).toBeUndefined();

  await writeFile(folder.path('states', POINTER.file), STATE.toUpperCase());

  await expect(verifyState(folder.path(), POINTER)).rejects.toMatchObject({
    code: 'STORE_DAMAGED',
    message: expect.stringContaining('its SHA-256 differs'),
  });
});

test('a seal is the length and the SHA-256 of a file', async () => {
  await using folder = await homeWith();

  const { bytes, sha256: hash } = POINTER;
  expect(await sealOf(folder.path('states', POINTER.file))).toEqual({ bytes, sha256: hash });
});
