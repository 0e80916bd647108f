/**
 * Simple paths
 * ============
 *
 * The ways from one node to another, of a given number of hops, that meet no node twice.
 *
 * Choice: they are found depth first, in the order of the ids of their nodes. A step is taken only to
 * nodes from which the end can be reached in exactly the hops that remain, repetitions allowed; so
 * nearly no step is in vain, and the few that are have a bound.
 */
import { DemarcheError } from '../errors.ts';

/** The neighbours of each node. */
export type Web = ReadonlyMap<string, ReadonlySet<string>>;

/** Which paths are looked for: `length` hops, the first `limit` of them. */
export type PathsAsked = {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  readonly limit: number;
};

/** Most steps that are taken in search of paths. */
const MOST_STEPS = 200_000;

/** Finds paths as the ids of their nodes; throws `LIMIT` where they are too well hidden. */
export function simplePaths(web: Web, asked: PathsAsked): readonly (readonly string[])[] {
  const { from, to, length, limit } = asked;
  const search: Search = { web, to, reaching: nodesReaching(web, to, length), steps: 0 };
  const found: (readonly string[])[] = [];
  if (limit <= 0) return found;
  for (const path of pathsFrom([from], search)) {
    found.push(path);
    if (found.length >= limit) break;
  }
  return found;
}

/** What a search knows, and how many steps it has taken. */
type Search = {
  readonly web: Web;
  readonly to: string;
  /** For each number of hops, the nodes from which the end is reached in so many. */
  readonly reaching: readonly ReadonlySet<string>[];
  steps: number;
};

/** Goes on from the end of a path, to every path that it begins. */
function* pathsFrom(path: readonly string[], search: Search): Generator<readonly string[]> {
  const remaining = search.reaching.length - path.length;
  if (remaining === 0) yield path;
  for (const next of stepsFrom(path, remaining - 1, search)) {
    search.steps += 1;
    if (search.steps > MOST_STEPS) throw tooMany();
    yield* pathsFrom([...path, next], search);
  }
}

/** The nodes that a path may go on to, so that so many hops remain from there. */
function stepsFrom(
  path: readonly string[],
  remaining: number,
  { web, to, reaching }: Search,
): readonly string[] {
  const allowed = reaching[remaining];
  const here = web.get(path.at(-1) ?? '') ?? [];
  return [...here]
    .filter((next) => allowed?.has(next) && !path.includes(next))
    .filter((next) => next !== to || remaining === 0)
    .sort();
}

/** For each number of hops, the nodes from which the end is reached in so many. */
function nodesReaching(web: Web, to: string, most: number): readonly ReadonlySet<string>[] {
  const levels: ReadonlySet<string>[] = [new Set([to])];
  for (let hops = 1; hops <= most; hops += 1) {
    const before = [...(levels.at(-1) ?? [])];
    levels.push(new Set(before.flatMap((id) => [...(web.get(id) ?? [])])));
  }
  return levels;
}

function tooMany(): DemarcheError {
  return new DemarcheError(
    'LIMIT',
    `paths: more than ${MOST_STEPS} steps lead nowhere; ask for fewer paths or fewer hops`,
  );
}
