/** How an answer was computed: enough to repeat it elsewhere. */
export type Method = {
  readonly name: string;
  /** The names of what it is made of, in the order in which the definition tells them. */
  readonly parts: readonly string[];
  /** The formula or the rule, in one paragraph. */
  readonly definition: string;
  /** Where it was published; null where the rule is Demarche's own. */
  readonly reference: string | null;
  /** What was asked for, as JSON. */
  readonly parameters: unknown;
  readonly cypher: string;
  /** Positions that were read. */
  readonly positions: number;
};
