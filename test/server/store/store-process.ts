/** Loads one of the two graphs, saying how far it is, or serves a store: until it is killed, by a test. */
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openLoadTarget, openServedStore } from '../../../server/store/open-store.ts';
import type { Task } from './processes.ts';
import { loadOfGraph } from './two-graphs.ts';

const task: Task = JSON.parse(process.argv[2] ?? '');
const say = (line: string): void => void writeSync(1, `${line}\n`);

if (task.graph === null) {
  await openServedStore(task.store);
  say('serving');
  await setTimeout(600_000);
} else {
  const load = loadOfGraph(task.graph, task.positions);
  await using target = await openLoadTarget(task.store);
  say('begin');
  await target.replace(load, (rows) => say(String(rows / load.total)));
  say('end');
}
