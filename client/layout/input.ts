import type { ActorKind, Evidentiality, Fate, Stance } from '../../queries/vocabulary.ts';

/** An actor to place; `members` above 1 is a merged one. */
export type StanceActor = {
  readonly id: string;
  readonly name: string;
  /** What stands for the name where room is short. */
  readonly code: string;
  readonly kind: ActorKind;
  readonly members: number;
};

/** A row of the spine: an instrument as a whole, a clause, or several folded into one. */
export type StanceTarget = {
  readonly id: string;
  readonly name: string;
  readonly fate: Fate | null;
  /** Second line, in small type; empty for none. */
  readonly note: string;
  /** Word at the end of the row, such as its fate; empty for none. */
  readonly tag: string;
  /** Whether it stands for the instrument whose box it heads. */
  readonly head: boolean;
  /** Whether it stands for several that have no row of their own, and opens. */
  readonly fold: boolean;
  /** Ids of the targets that it stands for. */
  readonly holds: readonly string[];
};

/** Rows that stand together: an instrument's in a box, or loose ones under a caption. */
export type StanceGroup = {
  readonly id: string;
  readonly name: string;
  readonly targets: readonly StanceTarget[];
};

/** A position as the layout needs it. `member` is who holds it where the actor is merged. */
export type StancePosition = {
  readonly id: string;
  readonly actor: string;
  readonly target: string;
  readonly stance: Stance;
  readonly evidentiality: Evidentiality;
  readonly member?: string;
};

/** Everything that the stance layout draws, in the order of the texts. */
export type StanceInput = {
  readonly actors: readonly StanceActor[];
  readonly groups: readonly StanceGroup[];
  readonly positions: readonly StancePosition[];
  /** Whether there are too many actors for lines: badges grow with their number, and lines wait for a selection. */
  readonly crowded: boolean;
  /** For how many, taken out of the picture, a node stands; by id. */
  readonly away: ReadonlyMap<string, number>;
};
