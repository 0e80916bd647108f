import { DemarcheError } from '../../queries/errors.ts';
import {
  countGraphLinks,
  type GraphLinkRow,
  graphLinks,
  graphLinksAt,
} from '../../queries/record/graph-links.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import { type StructuralLink, structuralLinks } from '../../queries/record/structural-links.ts';
import type { Context } from './context.ts';
import { loadNodes } from './load-node.ts';

/** Links to draw. */
export type Gathered = {
  /** Those with most positions first. */
  readonly positions: readonly GraphLinkRow[];
  readonly structure: readonly StructuralLink[];
  /** Nodes that are drawn even where no link meets them. */
  readonly centre: readonly string[];
  /** How many links of positions there are, whether gathered or not. */
  readonly total: number;
};

/** Most links of positions that are gathered at once about nodes. */
const MOST = 100_000;

/** Gathers at most a limit of the links of positions, and the structure that leads out from their ends. */
export async function gatherWhole(
  { filter, limit }: { readonly filter: PositionFilterParams; readonly limit: number },
  { store }: Context,
): Promise<Gathered> {
  const positions = await store.ask(graphLinks.narrowed(filter), { ...filter, limit: limit + 1 });
  const drawn = new Set(positions.slice(0, limit).flatMap(({ actor, target }) => [actor, target]));
  const isCut = positions.length > limit;
  const [structure, [counted = 0]] = await Promise.all([
    store.ask(structuralLinks, { ids: [...drawn] }),
    isCut ? store.ask(countGraphLinks.narrowed(filter), filter) : [],
  ]);
  return {
    positions,
    structure: structure.filter(({ source }) => drawn.has(source)),
    centre: [],
    total: Math.max(counted, positions.length),
  };
}

/** Gathers the links that lie within some hops of nodes, hop by hop. */
export async function gatherAround(
  asked: {
    readonly filter: PositionFilterParams;
    readonly around: readonly string[];
    readonly hops: number;
  },
  context: Context,
): Promise<Gathered> {
  const centre = await centreOf(asked.around, context);
  const positions = new Map<string, GraphLinkRow>();
  const structure = new Map<string, StructuralLink>();
  const met = new Set(centre);
  let frontier = centre;
  for (let hop = 0; hop < asked.hops && frontier.length > 0; hop += 1) {
    const found = await linksAt(frontier, asked.filter, context);
    for (const link of found.positions) positions.set(link.positions.join(' '), link);
    for (const link of found.structure) structure.set(Object.values(link).join(' '), link);
    frontier = found.ends.filter((id) => !met.has(id));
    for (const id of frontier) met.add(id);
  }
  return {
    positions: [...positions.values()].sort((a, b) => b.positions.length - a.positions.length),
    structure: [...structure.values()],
    centre,
    total: positions.size,
  };
}

async function linksAt(ids: readonly string[], filter: PositionFilterParams, { store }: Context) {
  const [positions, structure] = await Promise.all([
    store.ask(graphLinksAt.narrowed(filter), { ...filter, ids, limit: MOST + 1 }),
    store.ask(structuralLinks, { ids }),
  ]);
  if (positions.length > MOST) {
    const found = `more than ${MOST} links within these hops`;
    throw new DemarcheError('LIMIT', `hops: found ${found}; ask for fewer hops, or filter`);
  }
  const ends = [
    ...positions.flatMap(({ actor, target }) => [actor, target]),
    ...structure.flatMap(({ source, target }) => [source, target]),
  ];
  return { positions, structure, ends: [...new Set(ends)] };
}

/** The nodes to start from: a position stands for its actor and its target; throws `NotFoundError` for what is not on record. */
async function centreOf(around: readonly string[], context: Context): Promise<readonly string[]> {
  const centre = (await loadNodes(around, context)).flatMap((node) => {
    const ends = [node['actor'], node['target']].flatMap(idIn);
    return ends.length > 0 ? ends : [node.id];
  });
  return [...new Set(centre)];
}

function idIn(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [];
}
