import type { Evidentiality, Fate, Stance, WORDINGS } from '../../queries/vocabulary.ts';
import type { Grain, Named, SourceNode } from '../store/record.ts';

/** An actor as the API tells it. */
export type ActorAnswer = Named & {
  readonly shortName: string | null;
  /** States alone have one. */
  readonly iso3?: string | null;
};
/** A target as the API tells it. */
export type TargetAnswer = Named & {
  readonly fate: Fate | null;
  readonly issues: readonly { readonly id: string }[];
};
/** A clause as the API tells it. */
export type ClauseAnswer = TargetAnswer & {
  readonly label: string | null;
  readonly wording: (typeof WORDINGS)[number];
  readonly verb: string | null;
  readonly bindingness: number | null;
};
/** An instrument as the API tells it. */
export type InstrumentAnswer = TargetAnswer & {
  readonly date: string | null;
  readonly form: string;
  readonly negotiation: { readonly id: string } | null;
  readonly clauses: readonly ClauseAnswer[];
};

/** A column of few different values: those, and for each row a place among them. */
export type Coded<Place, Value> = {
  readonly values: readonly Value[];
  readonly at: readonly Place[];
};
/** The positions in columns, as the schema tells them. */
export type ColumnsAnswer = {
  readonly id: readonly string[];
  readonly count: readonly number[];
  readonly actor: Coded<number, string>;
  readonly target: Coded<number, string | null>;
  readonly stance: Coded<number, Stance>;
  readonly evidentiality: Coded<number, Evidentiality>;
  readonly date: Coded<number, string | null>;
  readonly until: Coded<number, string | null>;
  readonly event: Coded<number, string | null>;
  readonly sources: Coded<readonly number[], string>;
  readonly premises: Coded<readonly number[], string>;
  readonly summary: readonly string[];
  readonly corroboration: readonly number[];
};
/** What a picture of the positions needs, however many they are. */
export type OverviewAnswer = {
  readonly grain: Grain;
  readonly total: number;
  readonly targets: number;
  readonly positionsLeftOut: number;
  readonly targetsLeftOut: number;
  readonly actors: readonly ActorAnswer[];
  readonly instruments: readonly InstrumentAnswer[];
  readonly sources: readonly SourceNode[];
  readonly events: readonly Named[];
  readonly columns: ColumnsAnswer;
};

/** The parts of an overview that the viewer asks for. */
export const OVERVIEW: string = /* GraphQL */ `
  fragment OverviewParts on Overview {
    grain total targets positionsLeftOut targetsLeftOut
    actors { id name shortName ... on State { iso3 } }
    instruments {
      id name fate date form
      issues { id }
      negotiation { id }
      clauses { id name fate label wording verb bindingness issues { id } }
    }
    sources { id title publisher date url language }
    events { id name }
    columns
  }
`;
