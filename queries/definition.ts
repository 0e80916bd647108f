/** What a derived number or rule is, as its own file says it, and where it was published. */
export type Definition = {
  readonly name: string;
  /** The formula or rule, in a sentence or two. */
  readonly definition: string;
  /** Authors, year and doi; null where the rule is ours. */
  readonly reference: string | null;
};
