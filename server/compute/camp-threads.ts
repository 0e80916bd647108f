import { availableParallelism } from 'node:os';
import { resolve as resolvePath } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DemarcheError } from '../../queries/errors.ts';
import type { Ending } from '../../queries/graph-store.ts';
import type { Partition } from '../../queries/network/partition.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import type { CampTask } from './camp-task.ts';
import { type CampWork, IN_PLACE } from './camp-work.ts';
import { createTurns } from './turns.ts';

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
/** Most pieces of work that wait for a thread. */
const MOST_WAITING = 64;

/** Finds out in threads, as many at once as the machine has processors, so that nobody else waits. */
export function createCampThreads({ small = SMALL, ...settings }: ThreadSettings): CampWork {
  const threads = inThreads(settings);
  const forSize = ({ actors, topics }: PositionTable) =>
    actors.length ** 2 * topics.length > small ? threads : IN_PLACE;
  return {
    coalitions: (table, ...asked) => forSize(table).coalitions(table, ...asked),
    resamples: (table, ...asked) => forSize(table).resamples(table, ...asked),
    robustness: (table, ...asked) => forSize(table).robustness(table, ...asked),
    commonGround: (table, ...asked) => forSize(table).commonGround(table, ...asked),
  };
}

function inThreads(settings: ThreadSettings): CampWork {
  const inTurn = createTurns({ atOnce: availableParallelism(), waiting: MOST_WAITING });
  const send = <Found>(task: CampTask, ending: Ending | undefined): Promise<Found> => {
    const sent = { ...task, table: withoutIds(task.table) };
    return inTurn(() => inThread<Found>(sent, { ...settings, ending }), ending);
  };
  return {
    coalitions: (table, question, ending) => send({ job: 'coalitions', table, question }, ending),
    resamples: async (table, question, ending) => {
      const parts = spans(question.resamples, availableParallelism()).map((span) =>
        send<readonly Partition[]>({ job: 'resamples', table, question, span }, ending),
      );
      return (await Promise.all(parts)).flat();
    },
    robustness: (table, asked, ending) => send({ job: 'robustness', table, asked }, ending),
    commonGround: (table, partition, ending) =>
      send({ job: 'commonGround', table, partition }, ending),
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

type Ended = { readonly ending: Ending | undefined };

function inThread<Found>(
  task: CampTask,
  { script, time, ending }: ThreadSettings & Ended,
): Promise<Found> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(resolvePath(script), { workerData: task });
    const end = (reason: unknown) => {
      reject(reason);
      void thread.terminate();
    };
    const timer = setTimeout(() => end(tooLong(time)), time);
    const leave = () => end(ending?.reason);
    ending?.addEventListener('abort', leave);
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      clearTimeout(timer);
      ending?.removeEventListener('abort', leave);
      reject(new Error(`a thread ended with ${code}, and no answer`)); // unless it had answered
    });
  });
}

function tooLong(time: number): DemarcheError {
  return new DemarcheError('LIMIT', `camps took longer than ${time} ms; ask for less of them`);
}
