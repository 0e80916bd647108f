import type { Params, Query, Value } from './query.ts';

/** Tells that nobody waits for an answer any more, and why: what every `AbortSignal` does. */
export interface Ending {
  readonly aborted: boolean;
  /** The error that says why. */
  readonly reason: unknown;
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** How a question is asked. */
export interface Asking {
  /** Ends the question: it is rejected with the reason at once, and the engine stops where it can. @default never */
  readonly ending?: Ending | undefined;
}

/** The port to the graph: asks questions, and has no way to write. */
export interface GraphStore {
  /** Name and version of the engine: `Grafeo 0.6.0`, `Neo4j 5.26.12`. */
  readonly engine: string;
  /** Whether the engine stops when a question is ended; one that cannot is at it to the end, though nobody waits. */
  readonly endsQuestions: boolean;
  /**
   * Answers a question, its rows in the order of its text. Throws `StoreUnavailableError` where
   * nothing answers, `IncompleteLoadError` where a load was cut off, `DemarcheError` `LIMIT` where the
   * answer takes too long.
   */
  ask<P extends Params, R>(query: Query<P, R>, params: P, asking?: Asking): Promise<readonly R[]>;
  /** Settles where the store answers and holds a whole graph; throws as `ask` does. */
  ready(): Promise<void>;
}

/** One Cypher text that writes, and its rows, given to it as `$rows`. */
export interface Statement {
  readonly cypher: string;
  readonly rows: readonly { readonly [column: string]: Value }[];
}

/** A whole graph to be written in place of whatever the store holds. */
export interface Load {
  /**
   * SHA-256 over the digest of the tables and the texts that make a graph of them, hexadecimal: names
   * this exact state of the graph.
   */
  readonly digest: string;
  /** Nodes first, then links; each at most 5,000 rows. */
  readonly statements: Iterable<Statement>;
  /** Rows of all statements. */
  readonly total: number;
}

/** A store that can be written: what loading uses, and the server never sees. */
export interface WritableGraphStore extends GraphStore {
  /**
   * Replaces the graph by another, wholly or not at all; a load that is cut off leaves the former graph,
   * or a store that says `INCOMPLETE_LOAD`. `onProgress` hears how many rows are written so far.
   */
  replace(load: Load, onProgress?: (rows: number) => void): Promise<void>;
}
