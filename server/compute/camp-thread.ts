/** What runs in a thread: performs the one task that it is started with, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CampTask, perform } from './camp-task.ts';

const task: CampTask = workerData;
parentPort?.postMessage(perform(task));
