import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Neo4j of the tests' own: its address over Bolt, and how it ends. */
export interface Neo4jProcess extends AsyncDisposable {
  readonly address: string;
}

const SCRIPTS = join('test', 'neo4j');

/**
 * Starts a real, empty Neo4j on a free port, from the root of the checkout; throws where it does not
 * come up, after its start script has said why.
 */
export async function startNeo4j(): Promise<Neo4jProcess> {
  const home = await mkdtemp(join(tmpdir(), 'demarche-neo4j-'));
  const address = await run(join(SCRIPTS, 'start.sh'), String(await freePort()), home);
  return {
    address,
    [Symbol.asyncDispose]: async () => {
      await run(join(SCRIPTS, 'stop.sh'), join(home, 'neo4j.pid'));
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 17_687;
}

/** Runs a script to its end, and gives the last line that it printed. */
function run(script: string, ...args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(printed.trim().split('\n').at(-1) ?? '');
      else reject(new Error(`${script} ended with ${code}`));
    });
  });
}
