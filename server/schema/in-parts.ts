import type { Ending, GraphStore } from '../../queries/graph-store.ts';
import { type ActorLoad, actorLoads } from '../../queries/record/actor-loads.ts';
import { isFoundByActors } from '../../queries/record/filtered-query.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import { goOn } from '../compute/ending.ts';
import { createTurns, type Turns } from '../compute/turns.ts';
import type { Context } from './context.ts';
import { lasting } from './stopping-store.ts';

/** Who reads, and how much at once. */
export type PartReader = Pick<Context, 'store' | 'ending' | 'part'>;

/** Most positions that one question reads where all are read, unless another number is set. */
const PART = 50_000;
/** Readings of many parts that go on at once, and those that may wait for their turn. */
const AT_ONCE = 2;
const WAITING = 16;

const TURNS = new WeakMap<GraphStore, Turns>();

/**
 * Reads the positions that pass a filter part by part, the actors in order of their ids: an engine that
 * cannot be told to stop then ends with the parts it is at, and holds the rows of no more. A few such
 * readings go on at once, the others wait for their turn; `LIMIT` where too many do.
 */
export async function readInParts<R>(
  filter: PositionFilterParams,
  read: (part: PositionFilterParams) => Promise<R>,
  reader: PartReader,
): Promise<readonly R[]> {
  const parts = await partsOf(filter, reader);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return [await read(only)];
  const store = lasting(reader.store);
  const inTurn = TURNS.get(store) ?? createTurns({ atOnce: AT_ONCE, waiting: WAITING });
  TURNS.set(store, inTurn);
  return inTurn(() => readAll(parts, read, reader.ending), reader.ending);
}

/** Reads the parts, two at a time: while the rows of one are taken over, the engine is at the next. */
async function readAll<R>(
  parts: readonly PositionFilterParams[],
  read: (part: PositionFilterParams) => Promise<R>,
  ending: Ending | undefined,
): Promise<readonly R[]> {
  const found: (readonly [place: number, read: R])[] = [];
  const waiting = parts.entries();
  let isOver = false;
  const reader = async () => {
    for (const [place, part] of waiting) {
      if (isOver) return;
      goOn(ending);
      found.push([place, await read(part)]);
    }
  };
  try {
    await Promise.all([reader(), reader()]);
  } finally {
    isOver = true; // where one failed, the other reads no further
  }
  return found.sort(([a], [b]) => a - b).map(([, part]) => part);
}

/** Filters that let through the positions of a few actors each, and together those of a filter. */
async function partsOf(
  filter: PositionFilterParams,
  { store, part = PART }: PartReader,
): Promise<readonly PositionFilterParams[]> {
  if (!isFoundByActors(filter)) return [filter];
  const loads = await store.ask(actorLoads, { actors: filter.actors });
  const groups = grouped(loads.filter(isAsked(filter.actorPrefixes)), part);
  return groups.length <= 1 ? [filter] : groups.map((actors) => ({ ...filter, actors }));
}

const isAsked =
  (prefixes: readonly string[]) =>
  ({ actor, positions }: ActorLoad) =>
    positions > 0 && (prefixes.length === 0 || prefixes.some((prefix) => actor.startsWith(prefix)));

/** Groups of actors that hold at most so many positions together, or are one that holds more. */
function grouped(loads: readonly ActorLoad[], most: number): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let room = 0;
  for (const { actor, positions } of loads) {
    room -= positions;
    if (room < 0) {
      groups.push([]);
      room = most - positions;
    }
    groups.at(-1)?.push(actor);
  }
  return groups;
}
