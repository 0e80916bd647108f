import type { EvidenceRow } from '../../queries/record/evidence.ts';
import type { SourceRow } from '../../queries/record/sources.ts';
import type {
  ActorKind,
  Evidentiality,
  Fate,
  NodeKind,
  Stance,
  Verification,
} from '../../queries/vocabulary.ts';

/** A thing with a name. */
type Named = { readonly id: string; readonly name: string };

/** A span of a source that shows a position, without the words of the source. */
export type ExportedEvidence = Omit<EvidenceRow, 'of'> & { readonly verification: Verification };

/** A position with everything that is said of it. */
export type ExportedPosition = {
  readonly id: string;
  readonly actor: Named & { readonly kind: ActorKind };
  readonly stance: Stance;
  /** -1 to 1; null for the stances that enter no average. */
  readonly polarity: number | null;
  readonly target: Named & { readonly fate: Fate | null; readonly issues: readonly Named[] };
  readonly date: string | null;
  readonly event: Named | null;
  readonly speaker: Named | null;
  readonly evidentiality: Evidentiality;
  /** How many sources, reprints counted once, agree with it. */
  readonly corroboration: number;
  readonly summary: string;
  readonly evidence: readonly ExportedEvidence[];
  /** Ids of the sources of its evidence, each once. */
  readonly sources: readonly string[];
};

/** A node as drawn. */
export type ExportedNode = Named & {
  readonly kind: NodeKind;
  readonly fate: Fate | null;
  /** Links drawn at the node. */
  readonly degree: number;
};

/** A link as drawn: positions of one actor on one target with one stance, or a structural link. */
export type ExportedLink = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly stance: Stance | null;
  readonly polarity: number | null;
  readonly evidentiality: Evidentiality | null;
  readonly count: number;
  /** Ids of its positions; empty for a structural link. */
  readonly positions: readonly string[];
};

/** The exact state of the record that an export was made from. */
export type ExportedRecord = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  /** Earliest and latest date of the positions of the view; null where none is dated. */
  readonly dates: readonly [first: string, last: string] | null;
};

/** What an export says of itself before its first position. */
export type ExportHead = {
  /** What the viewer's page is headed with. */
  readonly title: string;
  readonly record: ExportedRecord;
  /** The parts of the question as they stand in its address, sorted; empty for the whole record. */
  readonly filter: readonly (readonly [name: string, value: string])[];
  /** How many positions there are. */
  readonly count: number;
  /** Those that are met, in the order of their lists. */
  readonly stances: readonly Stance[];
  readonly evidentialities: readonly Evidentiality[];
  /** Every node that is drawn. */
  readonly nodes: readonly ExportedNode[];
  /** The sources of the evidence, by title. */
  readonly sources: readonly SourceRow[];
  /** How many spans of the evidence were proved against the reader's own copies. */
  readonly proof: Readonly<Record<Verification, number>>;
};

/** Some of the positions, and the links of which no other part has any. */
export type ExportPart = {
  readonly positions: readonly ExportedPosition[];
  readonly links: readonly ExportedLink[];
};

/** What is exported: its head, and everything else part by part, each time anew. */
export type ExportView = {
  readonly head: ExportHead;
  readonly parts: () => AsyncIterable<ExportPart>;
};
