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

/** What is exported: the positions of a view, drawn, and what a reader needs to trust and cite it. */
export type ExportView = {
  /** What the viewer's page is headed with. */
  readonly title: string;
  readonly record: ExportedRecord;
  /** The parts of the question as they stand in its address, sorted; empty for the whole record. */
  readonly filter: readonly (readonly [name: string, value: string])[];
  readonly positions: readonly ExportedPosition[];
  readonly nodes: readonly ExportedNode[];
  readonly links: readonly ExportedLink[];
  /** The sources of the evidence, by title. */
  readonly sources: readonly SourceRow[];
  /** How many spans of the evidence were proved against the reader's own copies. */
  readonly proof: Readonly<Record<Verification, number>>;
};
