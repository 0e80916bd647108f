import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { replaceFile } from './atomic-file.ts';
import { damaged, POINTER, STATES } from './home-folder.ts';

/** Which state of a record is current in a home, and how to tell that its file is whole. */
export interface Pointer {
  /** Name of the file in `states`. */
  readonly file: string;
  /** Name of the file that was current before: a server that has not followed yet may have it open. */
  readonly former: string | null;
  /** Digest of the record's state. */
  readonly digest: string;
  /** Name of the record; null where the graph has no dataset. */
  readonly name: string | null;
  /** Length of the file. */
  readonly bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  readonly sha256: string;
}

/** Reads what is current; null where nothing is; throws `STORE_DAMAGED` where that is not to be read. */
export async function readPointer(folder: string): Promise<Pointer | null> {
  const path = join(folder, POINTER);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw damaged(path, 'cannot be read', error);
  });
  if (text === null) return null;
  const pointer = pointerIn(text);
  if (pointer === null) throw damaged(path, 'does not name a state of the store');
  const file = stateFile(folder, pointer.file);
  const found = await stat(file).catch((error: unknown) => {
    throw damaged(file, 'is named as the current state, and is not there', error);
  });
  if (found.size === pointer.bytes) return pointer;
  throw damaged(file, `has ${found.size} bytes; it was written with ${pointer.bytes}`);
}

/** Makes a state current, by one rename. */
export function writePointer(folder: string, pointer: Pointer): Promise<void> {
  return replaceFile(join(folder, POINTER), `${JSON.stringify(pointer)}\n`);
}

/** Throws `STORE_DAMAGED` where the file of a state is not, byte for byte, what was written. */
export async function verifyState(folder: string, { file, sha256 }: Pointer): Promise<void> {
  const path = stateFile(folder, file);
  const found = await hashOf(path).catch((error: unknown) => {
    throw damaged(path, 'cannot be read', error);
  });
  if (found !== sha256) throw damaged(path, 'is not what was written: its SHA-256 differs');
}

/** Length and SHA-256 of a file. */
export async function sealOf(path: string): Promise<Pick<Pointer, 'bytes' | 'sha256'>> {
  return { bytes: (await stat(path)).size, sha256: await hashOf(path) };
}

/** Path of a state's file. */
export function stateFile(folder: string, file: string): string {
  return join(folder, STATES, file);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

function pointerIn(text: string): Pointer | null {
  try {
    const pointer: Pointer = JSON.parse(text);
    const texts = [pointer.file, pointer.digest, pointer.sha256];
    const whole = texts.every((item) => typeof item === 'string') && pointer.bytes > 0;
    return whole && /^\d{6}\.grafeo$/.test(pointer.file) ? pointer : null;
  } catch {
    return null;
  }
}
