import type { Evidentiality, Fate, Stance, Verification } from '../../queries/vocabulary.ts';
import type { EvidenceNode, Named } from './record.ts';

/** A request for comment put to an actor, and what came of it. */
export type CommentRequest = {
  readonly asker: Named;
  readonly about: Named | null;
  readonly date: string | null;
  /** Null where no answer came, which is not silence at the table. */
  readonly answer: string | null;
};

/** What is known of an actor beside its positions. */
export type ActorDetail = {
  readonly form: 'actor';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly memberships: readonly { readonly organisation: Named; readonly role: string | null }[];
  readonly requests: readonly CommentRequest[];
  readonly speaksFor: readonly Named[];
};

/** A clause before or after a change, with its own words where the server has them. */
export type Wording = Named & { readonly text?: string | null };

/** A change of a clause. */
export type LineageStep = {
  readonly from: Wording;
  readonly to: Wording | null;
  readonly change: Fate;
  readonly date: string | null;
  readonly event: { readonly name: string } | null;
  readonly summary: string;
  readonly evidence: readonly EvidenceNode[];
};

/** What is known of a target beside the positions on it. */
export type TargetDetail = {
  readonly form: 'target';
  readonly name: string;
  readonly text: string | null;
  readonly steps: readonly LineageStep[];
  readonly symbol: string | null;
  readonly force: string | null;
  readonly body: Named | null;
  readonly recalls: readonly Named[];
  readonly recalledBy: readonly Named[];
};

/** A position that another is inferred from. */
export type Premise = {
  readonly id: string;
  readonly stance: Stance;
  readonly evidentiality: Evidentiality;
  readonly summary: string;
  readonly target: Named;
  readonly evidence: readonly EvidenceNode[];
};

/** A position down to its evidence. */
export type PositionDetail = {
  readonly form: 'position';
  readonly summary: string;
  readonly corroboration: number;
  readonly speaker: Named | null;
  readonly place: string | null;
  readonly body: string | null;
  readonly evidence: readonly EvidenceNode[];
  readonly premises: readonly Premise[];
};

/** A source down to its text. */
export type SourceDetail = {
  readonly form: 'source';
  /** Of the text that the record was coded from; null where it is not known. */
  readonly sha256: string | null;
  /** What came of proving each span of it that is evidence. */
  readonly spans: readonly Verification[];
};

/** What the server said of one id: its detail, or why there is none. */
export type Detail =
  | ActorDetail
  | TargetDetail
  | PositionDetail
  | SourceDetail
  | { readonly form: 'loading' }
  | { readonly form: 'unknown' }
  | { readonly form: 'failed' };
