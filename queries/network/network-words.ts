/** What counts as one topic when positions are compared: the target itself, an issue, an instrument. */
export const LEVELS = ['CLAUSE', 'ISSUE', 'INSTRUMENT'] as const;
/** What counts as one topic. */
export type Level = (typeof LEVELS)[number];

/** What the nodes of a network are. */
export const MODES = ['ACTORS', 'TOPICS', 'TWO_MODE'] as const;
/** What the nodes of a network are. */
export type Mode = (typeof MODES)[number];

/** What a tie stands for: the first three between alike nodes; COMBINE, SUBTRACT, IGNORE between actors and topics. */
export const RELATIONS = ['CONGRUENCE', 'CONFLICT', 'SUBTRACT', 'COMBINE', 'IGNORE'] as const;
/** What a tie stands for. */
export type Relation = (typeof RELATIONS)[number];

/** What a tie between alike nodes can stand for. */
export const ONE_MODE_RELATIONS = ['CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const;
/** What a tie between alike nodes stands for. */
export type OneModeRelation = (typeof ONE_MODE_RELATIONS)[number];
/** What a tie between an actor and a topic can stand for. */
export const TWO_MODE_RELATIONS = ['COMBINE', 'SUBTRACT', 'IGNORE'] as const;
/** What a tie between an actor and a topic stands for. */
export type TwoModeRelation = (typeof TWO_MODE_RELATIONS)[number];

/** When two polarities are alike. */
export const SIMILARITIES = ['EXACT', 'SIGN', 'ORDINAL'] as const;
/** When two polarities are alike. */
export type Similarity = (typeof SIMILARITIES)[number];

/** How often statements alike count: each, once in a source, once in a month, once in all. */
export const DUPLICATES = ['ALL', 'DOCUMENT', 'MONTH', 'RANGE'] as const;
/** How often statements alike count. */
export type Duplicates = (typeof DUPLICATES)[number];

/** What a weight is divided by. */
export const NORMALISATIONS = [
  'NONE',
  'AGREEMENT',
  'AVERAGE',
  'JACCARD',
  'COSINE',
  'DNA_COSINE',
  'ACTIVITY',
  'PROMINENCE',
] as const;
/** What a weight is divided by. */
export type Normalisation = (typeof NORMALISATIONS)[number];

/** What a weight between alike nodes can be divided by. */
export const ONE_MODE_NORMALISATIONS: readonly Normalisation[] = [
  'NONE',
  'AGREEMENT',
  'AVERAGE',
  'JACCARD',
  'COSINE',
  'DNA_COSINE',
];
/** What a weight between an actor and a topic can be divided by. */
export const TWO_MODE_NORMALISATIONS: readonly Normalisation[] = ['NONE', 'ACTIVITY', 'PROMINENCE'];

/** In which order a matrix stands. */
export const MATRIX_ORDERS = ['CLUSTERED', 'NAME', 'ACTIVITY'] as const;
/** In which order a matrix stands. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
