import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DemarcheError } from '../../queries/errors.ts';
import { PART, replaceFile } from './atomic-file.ts';

/** Format of the home folder that this version writes and reads. */
export const FORMAT = 1;

/** What stands in a home folder. */
export const MARKER = 'home.json';
export const POINTER = 'current.json';
export const STATES = 'states';
export const LOCKS = 'locks';

const OURS: readonly string[] = [MARKER, POINTER, STATES, LOCKS];
const STATE_FILE = /^\d{6}\.grafeo/;

/** What says that a folder is a home: its format, and the names of what stood there before it was one. */
interface Marker {
  readonly format: number;
  readonly beside: readonly string[];
}

/** Says what is wrong with a file of the home, and how to mend it; nothing was changed. */
export function damaged(file: string, found: string, cause?: unknown): DemarcheError {
  return new DemarcheError(
    'STORE_DAMAGED',
    `${file}: ${found}; rebuild the store from the tables with --rebuild, ` +
      'or name another folder with DEMARCHE_HOME',
    { cause },
  );
}

/** Throws `STORE_DAMAGED` where a folder can never be a home, by no rebuild: it is a record, or no folder. */
export async function refuseRecord(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (!names.includes('datapackage.json')) return;
  throw new DemarcheError(
    'STORE_DAMAGED',
    `${folder} is the folder of a record, and no place for a store; name another with DEMARCHE_HOME`,
  );
}

/**
 * Makes a folder ready as a home, or finds that it is one. Throws `STORE_DAMAGED`, and changes nothing,
 * where something stands there that is not ours, or is of another format.
 */
export async function prepareHome(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (names.length === 0) return writeMarker(folder, []);
  if (!names.includes(MARKER)) throw damaged(join(folder, names[0] ?? ''), notOurs('home'));
  const { beside } = await readMarker(folder);
  const foreign = names.find((name) => !OURS.includes(name) && !beside.includes(name));
  if (foreign !== undefined) throw damaged(join(folder, foreign), notOurs('file'));
  const states = names.includes(STATES) ? await namesIn(join(folder, STATES)) : [];
  const odd = states.find((name) => !STATE_FILE.test(name));
  if (odd !== undefined) throw damaged(join(folder, STATES, odd), notOurs('state'));
}

/**
 * Takes away what is ours, whatever it holds, and makes the folder a home anew. What else stands in it
 * stays, and is no fault any more.
 */
export async function rebuildHome(folder: string): Promise<void> {
  const names = await namesIn(folder);
  for (const name of [POINTER, STATES, MARKER]) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  await writeMarker(
    folder,
    names.filter((name) => !OURS.includes(name)),
  );
}

async function readMarker(folder: string): Promise<Marker> {
  const file = join(folder, MARKER);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw damaged(file, 'cannot be read', error);
  });
  const { format, beside } = markerIn(text) ?? {};
  if (!Number.isInteger(format) || !Array.isArray(beside)) {
    throw damaged(file, 'does not say which format the store has');
  }
  const marker = { format: Number(format), beside };
  if (marker.format === FORMAT) return marker;
  const age = marker.format > FORMAT ? 'a newer' : 'an older';
  throw damaged(file, `format ${marker.format} is of ${age} Demarche; this one reads ${FORMAT}`);
}

function markerIn(text: string): Partial<Marker> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function writeMarker(folder: string, beside: readonly string[]): Promise<void> {
  const marker: Marker = { format: FORMAT, beside };
  await replaceFile(join(folder, MARKER), `${JSON.stringify(marker)}\n`);
}

/** What stands in a folder, less what systems leave everywhere and what was never finished. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    return names
      .filter((name) => !name.startsWith('.') && !name.endsWith(PART) && name !== 'lost+found')
      .sort();
  } catch (error) {
    throw new DemarcheError(
      'STORE_DAMAGED',
      `${folder} is no folder that can be written; name another with DEMARCHE_HOME`,
      { cause: error },
    );
  }
}

const notOurs = (kind: string): string => `is none of Demarche's (no ${kind} of a store)`;
