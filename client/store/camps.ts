import type { ActorKind, Evidentiality } from '../../queries/vocabulary.ts';
import type { Method } from './method.ts';
import type { NotePart } from './note.ts';
import type { Named } from './record.ts';

type ById = { readonly id: string };

/** What a camp is called: the topics that it is for and against, and how many of each kind are in it. */
export type CampLabel = {
  readonly labelFor: readonly Named[];
  readonly labelAgainst: readonly Named[];
  readonly memberCounts: readonly { readonly kind: ActorKind; readonly count: number }[];
};

/** A camp as it is answered. */
export type CampNode = CampLabel & {
  readonly id: string;
  readonly cohesion: number;
  readonly members: readonly { readonly actor: ById; readonly stability: number }[];
  readonly defining: readonly {
    readonly topic: ById & { readonly name: string };
    readonly inside: number | null;
    readonly outside: number | null;
  }[];
};

/** How far the camps are the same without a source, or without what is known in some ways. */
export type Without = {
  /** Null where ways of knowing are left out. */
  readonly source: { readonly id: string; readonly title: string } | null;
  /** Weakest first; none where a source is left out. */
  readonly evidentialities: readonly Evidentiality[];
  readonly agreement: number;
};

/** Who stands together, and how far that holds. */
export type CoalitionsNode = {
  readonly camps: readonly CampNode[];
  readonly modularity: number;
  readonly polarisation: number;
  readonly unplaced: readonly ById[];
  readonly brokers: readonly {
    readonly actor: ById;
    readonly score: number;
    readonly camps: readonly string[];
  }[];
  readonly alternatives: readonly {
    readonly method: string;
    readonly camps: number;
    readonly modularity: number;
    readonly agreement: number;
  }[];
  readonly noteParts: readonly NotePart[];
  readonly method: Method;
};

/** A topic, and how far each camp supports it. */
export type CommonTopic = {
  readonly topic: ById & { readonly name: string };
  readonly score: number;
  readonly everyCamp: boolean;
  readonly campSupport: readonly {
    readonly camp: string;
    readonly support: number;
    readonly spoke: number;
    readonly members: number;
  }[];
};

/** A topic as far as it tells whether camps share it. */
export type CampsOnTopic = {
  /** Whether every camp that spoke is for it. */
  readonly everyCamp: boolean;
  readonly campSupport: readonly { readonly spoke: number }[];
};

/** Whether every camp is heard on a topic, and for it. */
export function isShared({ everyCamp, campSupport }: CampsOnTopic): boolean {
  return everyCamp && campSupport.every(({ spoke }) => spoke > 0);
}

/** Whether several camps are heard on a topic, not all, and those are for it. */
export function isNearlyShared(topic: CampsOnTopic): boolean {
  const heard = topic.campSupport.filter(({ spoke }) => spoke > 0).length;
  return topic.everyCamp && heard > 1 && !isShared(topic);
}

/** How two actors are tied; of agreement less clash, above zero they agree more than they clash. */
export type Tie = {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** Topics that both speak to. */
  readonly shared: number;
};

/** The camp of an actor, and how surely it stays there; null where it is in none. */
export function campOf(
  { camps }: Pick<CoalitionsNode, 'camps'>,
  actor: string,
): { readonly camp: CampNode; readonly stability: number } | null {
  for (const camp of camps) {
    const member = camp.members.find((one) => one.actor.id === actor);
    if (member) return { camp, stability: member.stability };
  }
  return null;
}

/** How many ties within camps agree, and how many between camps clash; all are clashes where they tell of these alone. */
export function tieCounts(
  { camps }: Pick<CoalitionsNode, 'camps'>,
  ties: readonly Tie[],
  clashesAlone: boolean = false,
): { readonly inside: number; readonly clashes: number } {
  const camp = new Map(camps.flatMap(({ id, members }) => members.map((m) => [m.actor.id, id])));
  const same = ({ source, target }: Tie) => camp.get(source) === camp.get(target);
  return {
    inside: clashesAlone ? 0 : ties.filter((tie) => tie.weight > 0 && same(tie)).length,
    clashes: ties.filter((tie) => (clashesAlone || tie.weight < 0) && !same(tie)).length,
  };
}
