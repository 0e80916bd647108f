import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runProgram } from '../../../server/command/program.ts';
import { worldOf } from './world-of.ts';

const FIRST = 'seed/records/unea7-minerals';
const DIGEST = '{ dataset { digest } }';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Starts a server, visits it, and stops it; gives what the visit found. */
async function visit<T>(
  words: readonly string[],
  look: (address: string) => Promise<T>,
): Promise<{ readonly code: number; readonly found: T | undefined; readonly printed: string }> {
  let found: T | undefined;
  const world = worldOf({
    env: { DEMARCHE_HOME: join(folder, 'home'), PORT: '0' },
    untilStopped: async (close) => {
      const address = /http:\S+\//.exec(world.printed.at(-1) ?? '')?.[0] ?? '';
      found = await look(address);
      await close();
    },
  });
  const code = await runProgram(['start', ...words], world);
  return { code, found, printed: world.printed.join('\n') };
}

async function api(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

/** A copy of the first record with one name changed, and so another digest. */
async function otherState(name: string): Promise<string> {
  const other = join(folder, name);
  await cp(FIRST, other, { recursive: true });
  const head = join(other, 'datapackage.json');
  await writeFile(head, (await readFile(head, 'utf8')).replace('"unea7-minerals"', `"${name}"`));
  return other;
}

describe('start', () => {
  test('loads the first record into an empty store, and serves it', async () => {
    const { code, found } = await visit([], (address) =>
      api(address, '{ negotiations { id } dataset { engine } }'),
    );

    expect(code).toBe(0);
    expect(found).toMatchObject({
      data: { negotiations: [{ id: 'negotiation:unea7-minerals' }] },
    });
  });

  test('answers on /health and /ready', async () => {
    const { found } = await visit([], async (address) => [
      (await fetch(`${address}health`)).status,
      (await fetch(`${address}ready`)).status,
    ]);

    expect(found).toEqual([200, 200]);
  });

  test('loads nothing again where the store holds this state of the record', async () => {
    await visit([], async () => {});

    expect((await visit([], async () => {})).printed).not.toContain('written');
  });

  test('serves another record as it is where one was loaded', async () => {
    const other = await otherState('other');
    await runProgram(['load', other], worldOf({ env: { DEMARCHE_HOME: join(folder, 'home') } }));
    const { found: before } = await visit([], (address) => api(address, DIGEST));

    const { found: asked } = await visit(['--record', FIRST], (address) => api(address, DIGEST));

    expect(before).not.toEqual(asked);
    expect((await visit(['--record', other], (address) => api(address, DIGEST))).found).toEqual(
      before,
    );
  });

  test('names the port and the setting where the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const world = worldOf({ env: { DEMARCHE_HOME: join(folder, 'home'), PORT: port } });

    expect(await runProgram(['start'], world)).toBe(2);
    expect(world.written.join('')).toContain(`port ${port} is taken; set PORT`);
    taken.close();
  });
});
