import { DemarcheError } from '../../queries/errors.ts';
import type { Ending } from '../../queries/graph-store.ts';
import { goOn } from './ending.ts';

/** How much work is done at once, and how much may wait for its turn. */
export interface TurnSettings {
  readonly atOnce: number;
  /** @default as much as comes */
  readonly waiting?: number;
}

/** Does work when its turn has come. What nobody waits for any more gives its place in the queue away. */
export type Turns = <T>(work: () => Promise<T>, ending?: Ending) => Promise<T>;

/** Lets so many pieces of work run at once, the others in order after them; throws `LIMIT` where too many wait. */
export function createTurns({ atOnce, waiting = Number.POSITIVE_INFINITY }: TurnSettings): Turns {
  const queue: Place[] = [];
  let free = atOnce;
  return async (work, ending) => {
    goOn(ending);
    if (free > 0) free -= 1;
    else if (queue.length >= waiting) throw tooMany(queue.length);
    else await placeIn(queue, ending);
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) free += 1;
      else next.begin();
    }
  };
}

type Place = { readonly begin: () => void };

function placeIn(queue: Place[], ending: Ending | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      const at = queue.indexOf(place);
      if (at >= 0) queue.splice(at, 1);
      reject(ending?.reason);
    };
    const begin = () => {
      ending?.removeEventListener('abort', leave);
      resolve();
    };
    const place = { begin };
    queue.push(place);
    ending?.addEventListener('abort', leave);
  });
}

function tooMany(waiting: number): DemarcheError {
  return new DemarcheError(
    'LIMIT',
    `${waiting} large questions wait for their turn already; ask again in a while, or for less`,
  );
}
