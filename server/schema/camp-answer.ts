import type { Definition } from '../../queries/definition.ts';
import { ADJUSTED_RAND } from '../../queries/network/adjusted-rand.ts';
import { BROKERS } from '../../queries/network/brokers.ts';
import {
  campLabel,
  type KindCount,
  kindCounts,
  labelTopics,
} from '../../queries/network/camp-label.ts';
import type { CommunityMethod } from '../../queries/network/camp-question.ts';
import { STABILITY } from '../../queries/network/camp-stability.ts';
import type { FoundCamp } from '../../queries/network/coalitions.ts';
import { COHESION } from '../../queries/network/cohesion.ts';
import { CONCOR } from '../../queries/network/concor.ts';
import { DEFINING_TOPICS } from '../../queries/network/defining-topics.ts';
import { AVERAGE_LINKAGE, WARD } from '../../queries/network/linkage-camps.ts';
import { LOUVAIN } from '../../queries/network/louvain-camps.ts';
import { NET } from '../../queries/network/net.ts';
import { POLARISATION } from '../../queries/network/polarisation.ts';
import { at, idAt, type PositionTable } from '../../queries/network/position-table.ts';
import { SIGNED_CAMPS } from '../../queries/network/signed-camps.ts';
import { SIGNED_MODULARITY } from '../../queries/network/signed-modularity.ts';
import { SIMILARITY } from '../../queries/network/similarities.ts';
import type { Context } from './context.ts';
import type { AskedCamps } from './find-camps.ts';
import { loadNodes, type NodeRow } from './load-node.ts';
import { type Method, methodOf } from './method.ts';

/** A camp as the answer shows it, other nodes by their ids. */
export type CampRow = {
  readonly id: string;
  readonly label: string;
  readonly labelFor: readonly NodeRow[];
  readonly labelAgainst: readonly NodeRow[];
  readonly memberCounts: readonly KindCount[];
  readonly members: readonly { readonly actor: string; readonly stability: number }[];
  readonly cohesion: number;
  readonly defining: readonly {
    readonly topic: string;
    readonly inside: number;
    readonly outside: number | null;
    readonly positions: readonly string[];
  }[];
};

/** The camps of an answer, in the order of their first members. */
export function campRows({ table, found }: AskedCamps, context: Context): Promise<CampRow[]> {
  return Promise.all(
    found.camps.map(async (camp) => ({
      id: campId(camp, table),
      ...(await labelOf(camp, table, context)),
      members: camp.members.map((member) => ({
        actor: idAt(table.actors, member),
        stability: at(found.stability, member),
      })),
      cohesion: camp.cohesion,
      defining: camp.defining.map(({ topic, inside, outside, positions }) => ({
        ...{ inside, outside, topic: idAt(table.topics, topic) },
        positions: positions.map((position) => idAt(table.positions, position)),
      })),
    })),
  );
}

/** The id of a camp: that of its first member, behind `camp:`. */
export function campId({ members }: FoundCamp, { actors }: PositionTable): string {
  return `camp:${idAt(actors, members[0] ?? -1)}`;
}

/** What a camp is called, and what that is made of. */
async function labelOf(camp: FoundCamp, table: PositionTable, context: Context) {
  const { pro, contra } = labelTopics(camp.defining);
  const nodes = (topics: readonly number[]) =>
    loadNodes(
      topics.map((topic) => idAt(table.topics, topic)),
      context,
    );
  const [labelFor, labelAgainst] = await Promise.all([nodes(pro), nodes(contra)]);
  const members = camp.members.map((member) => idAt(table.actors, member));
  const names = { pro: labelFor.map(nameOf), contra: labelAgainst.map(nameOf) };
  return {
    ...{ labelFor, labelAgainst },
    label: campLabel(names, members),
    memberCounts: kindCounts(members),
  };
}

const nameOf = ({ name }: NodeRow): string => String(name);

const METHODS: Readonly<Record<CommunityMethod, Definition>> = {
  ...{ LOUVAIN, AVERAGE_LINKAGE, WARD, SIGNED_CAMPS, CONCOR },
};

/** How camps were found, and whatever else an answer says of them. */
export function campMethod(
  { question, parameters, cypher, positions }: AskedCamps,
  more: readonly Definition[] = [],
): Method {
  const { method, similarity } = question;
  const found = [METHODS[method], SIGNED_MODULARITY, NET, SIMILARITY[similarity]];
  const described = [COHESION, DEFINING_TOPICS, STABILITY];
  return methodOf([...found, ...described, ...more], {
    parameters: { ...question, ...parameters },
    cypher,
    positions,
  });
}

/** What is said of camps beside the camps. */
export const OF_COALITIONS: readonly Definition[] = [POLARISATION, BROKERS, ADJUSTED_RAND];
