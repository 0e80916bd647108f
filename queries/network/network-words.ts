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

/** When two polarities are alike. */
export const SIMILARITIES = ['EXACT', 'SIGN', 'ORDINAL'] as const;
/** When two polarities are alike. */
export type Similarity = (typeof SIMILARITIES)[number];

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

/** In which order a matrix stands. */
export const MATRIX_ORDERS = ['CLUSTERED', 'NAME', 'ACTIVITY'] as const;
/** In which order a matrix stands. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
