/**
 * The words of the field, each coined once: labels and relationship types of the graph, closed lists
 * of the record and the API. CSV tables write the members of a list in lower case, all else in upper.
 */

/** The kinds of actor: whoever can hold a position. */
export const ACTOR_KINDS = ['STATE', 'ORGANISATION', 'PERSON'] as const;
/** A kind of actor. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The kinds of node that have an id of their own on record. */
export const NODE_KINDS = [
  'STATE',
  'ORGANISATION',
  'PERSON',
  'NEGOTIATION',
  'EVENT',
  'INSTRUMENT',
  'CLAUSE',
  'ISSUE',
  'POSITION',
  'EVIDENCE',
  'SOURCE',
] as const;
/** A kind of node. */
export type NodeKind = (typeof NODE_KINDS)[number];

/** What stands before the colon in the id of each kind of node: `state:SAU`, `org:icglr`. */
export const ID_PREFIX: Readonly<Record<NodeKind, string>> = {
  STATE: 'state',
  ORGANISATION: 'org',
  PERSON: 'person',
  NEGOTIATION: 'negotiation',
  EVENT: 'event',
  INSTRUMENT: 'instrument',
  CLAUSE: 'clause',
  ISSUE: 'issue',
  POSITION: 'position',
  EVIDENCE: 'evidence',
  SOURCE: 'source',
};

/** The kind of node that an id names by its prefix; null where the prefix is not one of ours. */
export function kindOf(id: string): NodeKind | null {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')));
  return NODE_KINDS.find((kind) => ID_PREFIX[kind] === prefix) ?? null;
}

/** Labels of the graph. `Actor` and `Target` stand beside the label of the kind. */
export const LABELS = [
  'Actor',
  'State',
  'Organisation',
  'Person',
  'Target',
  'Instrument',
  'Clause',
  'Negotiation',
  'Event',
  'Issue',
  'Position',
  'LineageStep',
  'Claim',
  'Request',
  'Evidence',
  'Source',
  'Dataset',
] as const;

/** Relationship types of the graph. */
export const RELATIONSHIPS = [
  'HOLDS',
  'ON',
  'TAKEN_AT',
  'VOICED_BY',
  'SPEAKS_FOR',
  'RESTS_ON',
  'SHOWN_BY',
  'QUOTES',
  'MEMBER_OF',
  'RECALLS',
  'PART_OF',
  'CHILD_OF',
  'CONCERNS',
  'BELONGS_TO',
  'FROM',
  'TO',
  'CLAIMS',
  'ABOUT',
  'LEFT',
  'RIGHT',
  'ASKS',
  'PUT_TO',
  'UNDER',
  'REPRINTS',
] as const;

/** What an actor's position on a target is. */
export const STANCES = [
  'PROPOSES',
  'COMMITS',
  'SUPPORTS',
  'CONDITIONAL',
  'ABSTAINS',
  'RESERVES',
  'OPPOSES',
  'SILENT',
  'WITHDREW',
  'ABSENT',
] as const;
/** A stance. */
export type Stance = (typeof STANCES)[number];

/** Which way a stance leans, -1 to 1; null for the stances that enter no average. */
export const POLARITY: Readonly<Record<Stance, number | null>> = {
  PROPOSES: 1,
  COMMITS: 1,
  SUPPORTS: 1,
  CONDITIONAL: 0.5,
  ABSTAINS: 0,
  RESERVES: -0.5,
  OPPOSES: -1,
  SILENT: null,
  WITHDREW: null,
  ABSENT: null,
};

/** How a position is known, strongest first. */
export const EVIDENTIALITIES = [
  'RECORD',
  'OWN_WORDS',
  'NAMED_WITNESS',
  'ANONYMOUS_OBSERVERS',
  'INFERRED',
] as const;
/** A way in which a position is known. */
export type Evidentiality = (typeof EVIDENTIALITIES)[number];

/** What became of a clause, an ask or an instrument. */
export const FATES = ['PROPOSED', 'RETAINED', 'SOFTENED', 'MERGED', 'DROPPED', 'ADOPTED'] as const;
/** A fate. */
export type Fate = (typeof FATES)[number];

/** Whether a clause's words are known from the instrument itself, or only from reports of it. */
export const WORDINGS = ['VERBATIM', 'REPORTED'] as const;

/** The rules by which two sides on record contradict each other. */
export const CONTRADICTION_RULES = [
  'COMMITMENT',
  'REVERSAL',
  'FORUM',
  'BLOC',
  'SOURCES',
  'REGRESSION',
] as const;

/** Forms of an organisation. */
export const ORGANISATION_FORMS = [
  'IGO',
  'BLOC',
  'NGO',
  'INDUSTRY',
  'AGENCY',
  'PANEL',
  'COMPANY',
  'MEDIA',
] as const;

/** Forms of an event. */
export const EVENT_FORMS = ['SESSION', 'DIALOGUE', 'ADOPTION', 'STATEMENT', 'PUBLICATION'] as const;

/** Forms of an instrument. */
export const INSTRUMENT_FORMS = [
  'DRAFT',
  'RESOLUTION',
  'TREATY',
  'REGULATION',
  'STANDARD',
  'PROGRAMME',
  'DECLARATION',
  'FRAMEWORK',
] as const;

/** What an instrument obliges those who take part in it to. */
export const FORCES = ['BINDING', 'NON-BINDING', 'VOLUNTARY'] as const;

/** Whether the span of an evidence was proved against the reader's own copy of its source. */
export const VERIFICATIONS = ['PROVED', 'CHANGED', 'SOURCE_NOT_SUPPLIED'] as const;
/** The outcome of proving a span. */
export type Verification = (typeof VERIFICATIONS)[number];

/** Links of the viewer's graph that are not positions. */
export const STRUCTURAL_LINKS = [
  'PART_OF',
  'MEMBER_OF',
  'CONCERNS',
  'BECAME',
  'RECALLS',
  'SPEAKS_FOR',
] as const;
