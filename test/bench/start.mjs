// From `node dist/main.js start` (built, loaded) to an answer on /ready: median of ten. Run: node test/bench/start.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from './measure.mjs';
import { demarche, startServer } from './server.mjs';

const home = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
const env = { DEMARCHE_HOME: home };
await demarche(['load', 'seed/records/unea7-minerals'], env);
const times = [];
for (let run = 0; run < 10; run += 1) {
  const server = await startServer(env, 47_010 + run);
  times.push(server.readyAfter);
  await server.stop();
}
rmSync(home, { recursive: true, force: true });
console.log(
  `start to ready: p50 ${quantile(times, 0.5).toFixed(0)} ms, from ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms; Node ${process.version}`,
);
