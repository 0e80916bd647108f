import { availableParallelism } from 'node:os';
import { resolve as resolvePath } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DemarcheError } from '../../queries/errors.ts';
import type { Partition } from '../../queries/network/partition.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import type { CampTask } from './camp-task.ts';
import { type CampWork, IN_PLACE } from './camp-work.ts';

/** Where threads start, and how long they may take. */
export interface ThreadSettings {
  /** The built script that a thread runs. */
  readonly script: string;
  /** Longest that a thread may run, in milliseconds. */
  readonly time: number;
  /** Most cells, actors by actors by topics, that are not worth a thread. @default 20000 */
  readonly small?: number;
}

const SMALL = 20_000;

/** Finds out in threads, as many at once as the machine has processors, so that nobody else waits. */
export function createCampThreads({ small = SMALL, ...settings }: ThreadSettings): CampWork {
  const threads = inThreads(settings);
  const forSize = ({ actors, topics }: PositionTable) =>
    actors.length ** 2 * topics.length > small ? threads : IN_PLACE;
  return {
    coalitions: (table, question) => forSize(table).coalitions(table, question),
    resamples: (table, question) => forSize(table).resamples(table, question),
    robustness: (table, asked) => forSize(table).robustness(table, asked),
    commonGround: (table, partition) => forSize(table).commonGround(table, partition),
  };
}

function inThreads(settings: ThreadSettings): CampWork {
  const inTurn = turns(availableParallelism());
  const send = <Found>(task: CampTask): Promise<Found> =>
    inTurn(() => inThread<Found>({ ...task, table: withoutIds(task.table) }, settings));
  return {
    coalitions: (table, question) => send({ job: 'coalitions', table, question }),
    resamples: async (table, question) => {
      const parts = spans(question.resamples, availableParallelism()).map((span) =>
        send<readonly Partition[]>({ job: 'resamples', table, question, span }),
      );
      return (await Promise.all(parts)).flat();
    },
    robustness: (table, asked) => send({ job: 'robustness', table, asked }),
    commonGround: (table, partition) => send({ job: 'commonGround', table, partition }),
  };
}

/** A thread knows positions by their places: their ids would be most of what has to be copied. */
function withoutIds(table: PositionTable): PositionTable {
  return { ...table, positions: [] };
}

/** Cuts a number of resamples into parts of about one size. */
function spans(count: number, parts: number) {
  const size = Math.ceil(count / parts);
  return Array.from({ length: parts }, (_, i) => ({
    from: Math.min(count, i * size),
    to: Math.min(count, (i + 1) * size),
  })).filter(({ from, to }) => from < to);
}

function inThread<Found>(task: CampTask, { script, time }: ThreadSettings): Promise<Found> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(resolvePath(script), { workerData: task });
    const timer = setTimeout(() => {
      reject(new DemarcheError('LIMIT', `camps took longer than ${time} ms; ask for less of them`));
      void thread.terminate();
    }, time);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`a thread ended with ${code}, and no answer`)); // unless it had answered
    });
  });
}

/** Lets so many pieces of work run at once; the others wait for their turn, in order. */
function turns(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
