// A built Demarche as a process of its own, for measurement.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';

/** Runs a command to its end; throws what it printed where it fails. */
export async function demarche(args, env) {
  const child = spawn(process.execPath, ['dist/main.js', ...args], {
    env,
  });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (printed += chunk));
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(printed);
}

/** Starts a server on a port of its own and waits until it is ready; tells the milliseconds it took. */
export async function startServer(env, port) {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/main.js', 'start'], {
    env: { DEMARCHE_LOG: 'error', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const ready = await fetch(`${address}/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const readyAfter = performance.now() - start;
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { address, readyAfter, stop, pid: child.pid };
}

/** Starts the engine behind plain HTTP; `place` is a file of the embedded store or the address of a Neo4j. */
export async function startPlain(port, place) {
  const args = ['test/bench/plain-server.mjs', String(port), place];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { address: `http://127.0.0.1:${port}/`, stop };
}
