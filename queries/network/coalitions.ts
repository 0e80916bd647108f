/**
 * Coalitions
 * ==========
 *
 * Who stands together: camps, and how far they hold.
 *
 * Choice: what each part means stands in the file of its name. All answers are places in the table, so
 * that they can be found apart from the record; chance enters by the seed of the question alone.
 *
 * [Article]: none; each part has its own.
 */
import { adjustedRand } from './adjusted-rand.ts';
import { brokers, type FoundBroker } from './brokers.ts';
import { campNetwork } from './camp-network.ts';
import {
  type CampQuestion,
  COMMUNITY_METHODS,
  type CommunityMethod,
  searchOf,
} from './camp-question.ts';
import { campVoices } from './camp-voices.ts';
import { campsBy } from './camps-by.ts';
import { cohesion } from './cohesion.ts';
import { type DefiningTopic, definingTopics } from './defining-topics.ts';
import { countCamps, membersOf, type Partition } from './partition.ts';
import { polarisation } from './polarisation.ts';
import { at, type PositionTable } from './position-table.ts';
import { seededRandom } from './seeded-random.ts';
import { signedModularity } from './signed-modularity.ts';
import type { Weights } from './weights.ts';

/** A camp, by places in the table. */
export interface FoundCamp {
  readonly members: readonly number[];
  readonly cohesion: number;
  readonly defining: readonly FoundTopic[];
}

/** A topic that tells a camp from the rest, and the places of the positions of its members on it. */
export interface FoundTopic extends DefiningTopic {
  readonly positions: readonly number[];
}

/** What a method finds beside the chosen one. */
export interface Alternative {
  readonly method: CommunityMethod;
  readonly camps: number;
  /** Signed modularity, for each method on the same network. */
  readonly modularity: number;
  /** Adjusted Rand index against the chosen partition. */
  readonly agreement: number;
}

/** Camps, and how far they hold. */
export interface FoundCoalitions {
  readonly partition: Partition;
  readonly camps: readonly FoundCamp[];
  readonly modularity: number;
  readonly polarisation: number;
  readonly brokers: readonly FoundBroker[];
  readonly alternatives: readonly Alternative[];
  /** How many pairs of actors spoke to a topic both. */
  readonly pairs: number;
}

/** Finds the camps of a table, and all that is said of them but their stability and robustness. */
export function findCoalitions(table: PositionTable, question: CampQuestion): FoundCoalitions {
  const network = campNetwork(table, question.similarity);
  const both = network.shared();
  const partitions = COMMUNITY_METHODS.map((method) => ({
    method,
    camps: campsBy(method, { ...network, shared: () => both }, searchOf(question)),
  }));
  const partition = partitions.find(({ method }) => method === question.method)?.camps ?? [];
  return {
    partition,
    camps: describe(table, { congruence: network.congruence, shared: both }, partition),
    modularity: signedModularity(network.subtract, partition),
    polarisation: polarisation(network, partition, seededRandom(question.seed)),
    brokers: brokers(network.congruence, partition),
    alternatives: partitions.map(({ method, camps }) => ({
      method,
      camps: countCamps(camps),
      modularity: signedModularity(network.subtract, camps),
      agreement: adjustedRand(partition, camps),
    })),
    pairs: both.values.filter((topics) => topics > 0).length / 2,
  };
}

/** What members are compared by: how often they are congruent, on how many topics. */
type Compared = { readonly congruence: Weights; readonly shared: Weights };

function describe(
  table: PositionTable,
  { congruence, shared }: Compared,
  partition: Partition,
): readonly FoundCamp[] {
  const voices = campVoices(table, partition);
  const defining = membersOf(partition).map((_, camp) =>
    definingTopics(voices, camp, table.topics.length),
  );
  const positions = positionsOn(table, partition, defining);
  return membersOf(partition).map((members, camp) => ({
    members,
    cohesion: cohesion(members, congruence, shared),
    defining: (defining[camp] ?? []).map((topic) => ({
      ...topic,
      positions: positions.get(`${camp} ${topic.topic}`) ?? [],
    })),
  }));
}

/** The positions of members on the topics that define their camp, by camp and topic. */
function positionsOn(
  { actor, topic, position }: PositionTable,
  partition: Partition,
  defining: readonly (readonly DefiningTopic[])[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map(
    defining.flatMap((topics, camp) =>
      topics.map((defined): [string, number[]] => [`${camp} ${defined.topic}`, []]),
    ),
  );
  const wanted = new Set(defining.flat().map((defined) => defined.topic));
  topic.forEach((place, row) => {
    if (!wanted.has(place) || at(position, row) < 0) return;
    found.get(`${partition[at(actor, row)]} ${place}`)?.push(at(position, row));
  });
  return found;
}
