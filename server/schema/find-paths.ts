import { linksAt } from '../../queries/path/links-at.ts';
import { simplePaths, type Web } from '../../queries/path/simple-paths.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import { structuralLinks } from '../../queries/record/structural-links.ts';
import type { Context } from './context.ts';
import { type DrawnLink, drawPositions, drawStructure } from './drawn-link.ts';

/** Which paths are looked for. */
export type PathsWanted = {
  readonly from: string;
  readonly to: string;
  readonly most: number;
  readonly hops: number;
  /** Which positions are links. */
  readonly filter: PositionFilterParams;
};

/** Paths as the ids of their nodes, shortest first; the links of each hop; and how many positions were read. */
export type FoundPaths = {
  readonly paths: readonly (readonly string[])[];
  /** Whether there are others within the hops that were asked for. */
  readonly more: boolean;
  readonly linksBetween: (one: string, other: string) => readonly DrawnLink[];
  readonly positions: number;
};

/**
 * Finds the shortest paths between two nodes, hop by hop: the links are read from both ends in turn, no
 * farther than paths of the length in hand can lead, and no longer than until one more is found than
 * is asked for.
 */
export async function findPaths(
  { from, to, most, hops, filter }: PathsWanted,
  context: Context,
): Promise<FoundPaths> {
  const known = new Links(filter);
  const ends = [new Set([from]), new Set([to])];
  const frontiers: (readonly string[])[] = [[from], [to]];
  const paths: (readonly string[])[] = [];
  for (let length = 1; length <= hops && paths.length <= most; length += 1) {
    const side = (length + 1) % 2;
    const met = ends[side] ?? new Set();
    const reached = await known.read(frontiers[side] ?? [], context);
    frontiers[side] = reached.filter((id) => !met.has(id));
    for (const id of frontiers[side] ?? []) met.add(id);
    const limit = most + 1 - paths.length;
    paths.push(...simplePaths(known.web, { from, to, length, limit }));
  }
  return {
    paths: paths.slice(0, most),
    more: paths.length > most,
    linksBetween: (one, other) => known.between(one, other),
    positions: known.positions,
  };
}

/** The links that are known so far. */
class Links {
  readonly #filter: PositionFilterParams;
  readonly #neighbours = new Map<string, Set<string>>();
  readonly #links = new Map<string, DrawnLink>();
  readonly #pairs = new Map<string, DrawnLink[]>();

  constructor(filter: PositionFilterParams) {
    this.#filter = filter;
  }

  get web(): Web {
    return this.#neighbours;
  }

  get positions(): number {
    return [...this.#links.values()].reduce((sum, { positions }) => sum + positions.length, 0);
  }

  between(one: string, other: string): readonly DrawnLink[] {
    return this.#pairs.get(pairOf(one, other)) ?? [];
  }

  /** Reads the links at some nodes, and settles with the nodes at their other ends. */
  async read(ids: readonly string[], { store }: Context): Promise<readonly string[]> {
    if (ids.length === 0) return [];
    const [held, structure] = await Promise.all([
      store.ask(linksAt.narrowed(this.#filter), { ...this.#filter, ids }),
      store.ask(structuralLinks, { ids }),
    ]);
    const links = [...held.map(drawPositions), ...structure.map(drawStructure)];
    for (const link of links) this.#add(link);
    return [...new Set(links.flatMap(({ source, target }) => [source, target]))];
  }

  #add(link: DrawnLink): void {
    const { id, source, target } = link;
    if (this.#links.has(id)) return;
    this.#links.set(id, link);
    const pair = pairOf(source, target);
    this.#pairs.set(pair, [...(this.#pairs.get(pair) ?? []), link]);
    this.#join(source, target);
    this.#join(target, source);
  }

  #join(one: string, other: string): void {
    const neighbours = this.#neighbours.get(one) ?? new Set();
    this.#neighbours.set(one, neighbours.add(other));
  }
}

/** Names two ends, whichever comes first. */
function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
