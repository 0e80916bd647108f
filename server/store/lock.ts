import { mkdir, readdir, rm, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DemarcheError } from '../../queries/errors.ts';
import { createWhole, replaceFile } from './atomic-file.ts';
import { type Holder, heldBy, myself } from './lock-holder.ts';

/** What a lock is for: the folder of the locks, what is done under it, and the folder that it guards. */
export interface LockPurpose {
  readonly locks: string;
  readonly doing: 'serving' | 'loading';
  readonly guarded: string;
}

/** How often a holder shows that it lives, in milliseconds. */
const BEAT = 5_000;

/**
 * Takes a lock between processes; throws `STORE_HELD`, saying who holds it, where another has it.
 *
 * Lock files are numbered, and who wrote the highest number holds the lock. A lock that was released,
 * or whose process is gone, is followed by the next number, which only one process can create: so two
 * that find the same dead holder never both succeed, and the highest number is never taken away.
 */
export async function takeLock(purpose: LockPurpose): Promise<AsyncDisposable> {
  const { locks, doing } = purpose;
  await mkdir(locks, { recursive: true });
  for (;;) {
    const numbers = await numbersOf(purpose);
    const last = Math.max(0, ...numbers);
    const holder = await heldBy(fileOf(purpose, last));
    if (holder !== null) throw storeHeld(purpose, holder);
    const file = fileOf(purpose, last + 1);
    const me = await myself();
    if (!(await createWhole(file, JSON.stringify(me)))) continue;
    if (Math.max(...(await numbersOf(purpose))) === last + 1) {
      for (const number of numbers)
        await rm(join(locks, `${doing}.${number}.json`), { force: true });
      return keep(file, me);
    }
    await rm(file, { force: true });
  }
}

function keep(file: string, me: Holder): AsyncDisposable {
  const beat = setInterval(() => {
    utimes(file, new Date(), new Date()).catch(() => {}); // rebuilt away beneath us: nothing to keep
  }, BEAT);
  beat.unref();
  return {
    [Symbol.asyncDispose]: async () => {
      clearInterval(beat);
      await replaceFile(file, JSON.stringify({ ...me, released: true })).catch(() => {});
    },
  };
}

async function numbersOf({ locks, doing }: LockPurpose): Promise<readonly number[]> {
  return (await readdir(locks)).flatMap((name) => {
    const [, word, number] = /^([a-z]+)\.(\d+)\.json$/.exec(name) ?? [];
    return word === doing ? [Number(number)] : [];
  });
}

function fileOf({ locks, doing }: LockPurpose, number: number): string {
  return join(locks, `${doing}.${number}.json`);
}

function storeHeld({ doing, guarded }: LockPurpose, holder: Holder): DemarcheError {
  const { pid, host, command, since } = holder;
  const work = doing === 'serving' ? 'is being served' : 'is being loaded into';
  const where = host === hostname() ? '' : ` on ${host}`;
  return new DemarcheError(
    'STORE_HELD',
    `${guarded} ${work} by process ${pid}${where} ("${command}") since ${since}; ` +
      'wait for it, stop it, or name another folder with DEMARCHE_HOME',
  );
}
