import type { Definition } from '../../queries/definition.ts';
import { BadInputError } from '../../queries/errors.ts';
import { type Note, noteOf } from '../../queries/note.ts';
import { linksAt } from '../../queries/path/links-at.ts';
import { tellPath } from '../../queries/path/tell-path.ts';
import { structuralLinks } from '../../queries/record/structural-links.ts';
import { ACTOR_KINDS } from '../../queries/vocabulary.ts';
import { givenIn, readKnownFilter } from './asked-table.ts';
import { spend } from './budget.ts';
import type { Context } from './context.ts';
import { type FoundPaths, findPaths } from './find-paths.ts';
import { loadNode, loadNodes, type NodeRow } from './load-node.ts';
import { methodOf } from './method.ts';
import { noted } from './note.ts';
import type { PositionFilterArgs } from './position-filter.ts';
import { readId, TARGET_KINDS } from './read-ids.ts';
import { readNumber } from './read-number.ts';
import type { SchemaModule } from './schema-module.ts';

type PathsArgs = {
  readonly from: string;
  readonly to: string;
  readonly most?: number | null;
  readonly hops?: number | null;
  readonly filter?: PositionFilterArgs | null;
};

const MOST_PATHS = 50;
const MOST_HOPS = 6;
const LINKED_KINDS = [...ACTOR_KINDS, ...TARGET_KINDS, 'ISSUE'] as const;

const SHORTEST: Definition = {
  name: 'shortest paths',
  definition:
    'Paths from one node to another that meet no node twice, the fewest hops first and then by the ids of their nodes. A hop is what an actor holds on a target, or PART_OF, CONCERNS, MEMBER_OF, BECAME, RECALLS or SPEAKS_FOR, whichever way it points.',
  reference: null,
};

/** How two nodes hang together. */
export const path: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A way from one node to another. Derived on demand, never stored."
    type Path {
      hops: Int!
      "From end to end: one more than there are hops."
      nodes: [Node!]!
      "Along the path; several of one hop where an actor holds several stances on a target."
      links: [GraphLink!]!
      "The path read out as one sentence."
      sentence: String!
    }
    "Paths, shortest first; more says whether others exist within the hops asked for."
    type Paths {
      paths: [Path!]!
      more: Boolean!
      "Why there is no path; null where there is one."
      note: String
      "The note as codes, for any language; empty where there is none."
      noteParts: [NotePart!]!
      method: Method!
    }

    type Query {
      "The shortest ways between two actors, targets or issues: over positions, each drawn as one link, and what is part of, concerns, is a member of, became, recalls and speaks for what. At most 50 of at most 6 hops; the filter is of positions alone. An id that nothing on record has is an error."
      paths(from: ID!, to: ID!, most: Int = 3, hops: Int = 6, filter: PositionFilter): Paths!
    }
  `,
  resolvers: {
    Query: { paths: (_, args: PathsArgs, context) => answerPaths(args, context) },
  },
};

async function answerPaths(args: PathsArgs, context: Context) {
  const wanted = await readWanted(args, context);
  const { filter, ...parameters } = wanted;
  const found = await findPaths(wanted, context);
  const told = await Promise.all(found.paths.map((ids) => tell(ids, found, context)));
  return {
    paths: spend(told, context),
    more: found.more,
    ...noted(told.length > 0 ? null : noPath(wanted.hops)),
    method: methodOf([SHORTEST], {
      parameters: { ...parameters, filter: givenIn(args.filter) },
      cypher: `${linksAt.narrowed(filter).cypher};${structuralLinks.cypher}`,
      positions: found.positions,
    }),
  };
}

async function readWanted(args: PathsArgs, context: Context) {
  const from = readId(args.from, { place: 'from', kinds: LINKED_KINDS });
  const to = readId(args.to, { place: 'to', kinds: LINKED_KINDS });
  const most = readNumber(args.most ?? 3, { place: 'most', least: 1, most: MOST_PATHS });
  const hops = readNumber(args.hops ?? 6, { place: 'hops', least: 1, most: MOST_HOPS });
  if (from === to) throw new BadInputError('to', `"${to}", as in from`, 'another node than from');
  await loadNodes([from, to], context);
  return { from, to, most, hops, filter: await readKnownFilter(args.filter, context) };
}

async function tell(ids: readonly string[], { linksBetween }: FoundPaths, context: Context) {
  const nodes = await loadNodes(ids, context);
  const hops = ids.slice(1).map((id, i) => linksBetween(ids[i] ?? '', id));
  const named = await Promise.all(nodes.map((node) => nameWithin(node, ids, context)));
  return {
    hops: hops.length,
    nodes,
    links: spend(hops.flat(), context),
    sentence: tellPath(named, hops),
  };
}

/** A node as a sentence names it: a clause with its instrument, unless the path goes through that too. */
async function nameWithin(node: NodeRow, path: readonly string[], context: Context) {
  const named = { id: node.id, name: String(node['name']) };
  const whole = node['instrument'];
  if (typeof whole !== 'string' || path.includes(whole)) return named;
  return { ...named, whole: { id: whole, name: String((await loadNode(whole, context))['name']) } };
}

function noPath(hops: number): Note {
  const within = hops === 1 ? 'one hop' : `${hops} hops`;
  return noteOf(`nothing leads from one to the other within ${within}`, 'NO_PATH', { count: hops });
}
