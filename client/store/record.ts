import type {
  ActorKind,
  Evidentiality,
  Fate,
  Stance,
  Verification,
  WORDINGS,
} from '../../queries/vocabulary.ts';

/** A thing with a name, as far as a mention of it goes. */
export type Named = { readonly id: string; readonly name: string };

/** An actor as the picture needs it. */
export type ActorNode = Named & {
  readonly kind: ActorKind;
  readonly shortName: string | null;
  /** What stands for the name where room is short: ISO code, short name or name. */
  readonly code: string;
};

/** An instrument as a whole, or a clause or ask of one. */
export type TargetNode = Named & {
  /** The instrument that it is or belongs to. */
  readonly instrument: string;
  readonly fate: Fate | null;
  readonly issues: readonly string[];
  /** As the instrument numbers it; null for an instrument or an ask known from reports. */
  readonly label: string | null;
  /** Null for an instrument. */
  readonly wording: (typeof WORDINGS)[number] | null;
  readonly verb: string | null;
  /** How much the verb binds, 1 to 7; null where there is none, or no published order places it. */
  readonly bindingness: number | null;
};

/** An instrument with its clauses, in their order. */
export type InstrumentNode = {
  readonly whole: TargetNode;
  readonly clauses: readonly TargetNode[];
  readonly date: string | null;
  readonly form: string;
  readonly negotiation: string | null;
};

/**
 * A position as the picture needs it; its evidence comes when it is selected. In a large record, several
 * that are alike: then the id is that of the first, the date that of the last, and there is no summary.
 */
export type PositionNode = {
  readonly id: string;
  readonly actor: string;
  readonly target: string;
  readonly stance: Stance;
  readonly evidentiality: Evidentiality;
  readonly date: string | null;
  readonly event: Named | null;
  readonly summary: string;
  readonly corroboration: number;
  /** Ids, each once. */
  readonly sources: readonly string[];
  /** Ids of the positions that it is inferred from; empty otherwise. */
  readonly premises: readonly string[];
  /** How many positions it stands for: more than 1 where they are too many to hold one by one. */
  readonly count: number;
};

/** A publication. */
export type SourceNode = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly language: string | null;
};

/** A span of a source that shows something. */
export type EvidenceNode = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly phrase: string | null;
  readonly paraphrase: string;
  readonly quote: string | null;
  readonly verification: Verification;
  readonly source: SourceNode;
};

/** What the actor of a claim answered to it, and what else it was asked about either side. */
export type Answered = {
  readonly ownAnswer: string | null;
  readonly requests: readonly {
    readonly asker: Named;
    readonly actor: Named;
    readonly about: Named | null;
    readonly answer: string | null;
  }[];
};

/** A contradiction that a source alleges, and stays under its name. */
export type ClaimNode = Answered & {
  readonly id: string;
  readonly about: Named;
  readonly rule: string;
  /** Ids of positions or clauses. */
  readonly left: { readonly id: string };
  readonly right: { readonly id: string };
  readonly claimant: Named;
  readonly paraphrase: string;
  readonly evidence: readonly EvidenceNode[];
};

/** The record as the viewer holds it: every part by id, in the order of the record. */
export type ViewRecord = {
  /** What the page is headed with. */
  readonly title: string;
  /** What the record calls itself. */
  readonly name: string;
  readonly digest: string;
  readonly version: string;
  readonly licence: string;
  /** Sources whose text is at hand and whose spans were all proved. */
  readonly proved: number;
  /** Where an error is reported; null where the server names nobody. */
  readonly reportAddress: string | null;
  readonly actors: ReadonlyMap<string, ActorNode>;
  readonly instruments: readonly InstrumentNode[];
  readonly targets: ReadonlyMap<string, TargetNode>;
  readonly issues: ReadonlyMap<string, Named>;
  readonly sources: ReadonlyMap<string, SourceNode>;
  readonly positions: ReadonlyMap<string, PositionNode>;
  readonly claims: readonly ClaimNode[];
  /** Positions on record, or on the issue within which it is held. */
  readonly total: number;
  /** What one of `positions` is: each by itself, those alike on one target, or on one issue. */
  readonly grain: Grain;
  /** Id of the issue whose texts alone are held; null for the whole. */
  readonly within: string | null;
  /** Positions and targets that are not held, for want of room. */
  readonly leftOut: { readonly positions: number; readonly targets: number };
  /** How many targets and sources there are, whether they are held or not. */
  readonly size: { readonly targets: number; readonly sources: number };
  /** The earliest and the latest date on record, to the precision given. */
  readonly span: readonly [string, string] | null;
};

/** What one held position stands for. */
export type Grain = 'POSITION' | 'TARGET' | 'ISSUE';

/** The name of anything in the record; its id where it has none. */
export function nameOf(record: ViewRecord, id: string): string {
  const { actors, targets, issues, sources } = record;
  const named = actors.get(id) ?? targets.get(id) ?? issues.get(id);
  return named?.name ?? sources.get(id)?.title ?? id;
}

/** Whether the record holds something that can be selected under this id. */
export function holds(record: ViewRecord, id: string): boolean {
  return (
    record.actors.has(id) ||
    record.targets.has(id) ||
    record.positions.has(id) ||
    record.sources.has(id) ||
    record.claims.some((claim) => claim.id === id)
  );
}
