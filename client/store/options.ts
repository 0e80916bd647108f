/** What a reader can choose within the views. */
export const OPTIONS = {
  /** Clauses: the texts that are spoken to, all, or those with somebody against. */
  texts: ['spoken', 'all', 'disputed'],
  /** What counts as one topic in the matrix. */
  level: ['issue', 'clause', 'instrument'],
  /** How the matrix stands: alike together, by name, or the most positions first. */
  order: ['clustered', 'name', 'activity'],
  /** What counts as one topic when actors stand side by side. */
  beside: ['issue', 'clause', 'instrument'],
  /** What stands first there. */
  first: ['differences', 'agreements'],
  /** How many ways are told from one to the other. */
  ways: ['3', '10', '30'],
  /** Below the time axis: what happened in sentences, or the axis as a table. */
  below: ['moments', 'table'],
  /** What counts as one topic when camps are found. */
  topics: ['issue', 'clause', 'instrument'],
  /** How camps are found. */
  camps: ['signed_camps', 'louvain', 'average_linkage', 'ward', 'concor'],
  /** What a tie between two actors is. */
  relation: ['subtract', 'congruence', 'conflict'],
  /** When two actors are alike on a topic. */
  likeness: ['sign', 'exact', 'ordinal'],
  /** What the weight of a tie is divided by. */
  norm: ['none', 'agreement', 'average', 'jaccard', 'cosine', 'dna_cosine'],
  /** The least weight of a tie that is drawn. */
  least: ['any', '0.25', '0.5', '1', '2', '3'],
  /** How the map is laid out. */
  layout: ['stance', 'force', 'layers', 'ego'],
  /** How many steps around the middle of `ego` are shown. */
  hops: ['1', '2', '3'],
  /** What is outlined on the map. */
  hulls: ['none', 'blocs', 'camps'],
} as const;

/** A choice. */
export type OptionName = keyof typeof OPTIONS;
/** What is chosen. */
export type Options = { readonly [Name in OptionName]: (typeof OPTIONS)[Name][number] };

/** What opens. */
export const OPENING_OPTIONS: Options = {
  texts: 'spoken',
  level: 'issue',
  order: 'clustered',
  beside: 'issue',
  first: 'differences',
  ways: '3',
  below: 'moments',
  topics: 'issue',
  camps: 'signed_camps',
  relation: 'subtract',
  likeness: 'sign',
  norm: 'none',
  least: 'any',
  layout: 'stance',
  hops: '2',
  hulls: 'none',
};

/** The names of the choices, in their order. */
export const OPTION_NAMES: readonly OptionName[] = [
  'texts',
  'level',
  'order',
  'beside',
  'first',
  'ways',
  'below',
  'topics',
  'camps',
  'relation',
  'likeness',
  'norm',
  'least',
  'layout',
  'hops',
  'hulls',
];

/** Reads a choice; null where the value is none of it. */
export function readOption(name: OptionName, value: string): Partial<Options> | null {
  const known = OPTIONS[name].find((one) => one === value);
  return known === undefined ? null : { [name]: known };
}
