/** A value that travels to the store as a parameter, and comes back in a row. */
export type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value };
/** Parameters of a question, by name. */
export type Params = { readonly [name: string]: Value };
/** A row as the store hands it over, before it is read. */
export type Row = { readonly [column: string]: unknown };

/**
 * A question as a value: a constant, read-only Cypher text with parameters, an example that both
 * engines answer alike, and how one row of the answer is read.
 */
export interface Query<P extends Params, R> {
  /** Name in the catalogue: `commitment`, `positions-of-target`. */
  readonly name: string;
  /** One sentence: what is asked and what a row of the answer is. */
  readonly summary: string;
  /** The Cypher text; its rows come in a total order. */
  readonly cypher: string;
  /** Parameters under which the question has an answer on the first record. */
  readonly example: P;
  /** Reads one row; throws TypeError naming the column and what it found. */
  readonly read: (row: Row) => R;
}
