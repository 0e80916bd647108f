import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How the names end of files that are being written; one that is left behind is of no use. */
export const PART = '.part';

/** Creates a file with all of its content at once; false where there is one of that name already. */
export async function createWhole(path: string, content: string): Promise<boolean> {
  const part = await writePart(path, content);
  try {
    await link(part, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}

/** Puts a file in the place of another, so that a reader, or a power cut, meets the one or the other whole. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const part = await writePart(path, content);
  await rename(part, path);
  await flush(dirname(path));
}

/** Waits until a file, or the names in a folder, are on the disk. */
export async function flush(path: string): Promise<void> {
  const file = await open(path, 'r').catch(() => null);
  await file?.sync().catch(() => {}); // some platforms flush no folder
  await file?.close();
}

async function writePart(path: string, content: string): Promise<string> {
  const part = `${path}.${randomUUID()}${PART}`;
  const file = await open(part, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  return part;
}
