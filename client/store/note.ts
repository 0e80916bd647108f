/** Why an answer is empty, tells little, or does not hold all there is: what a view shows of it. */
export type NotePart = {
  readonly code:
    | 'NO_POLARITY'
    | 'ONE_ACTOR'
    | 'NO_SHARED_TOPIC'
    | 'NO_CAMP'
    | 'ONE_CAMP'
    | 'CAMPS_OF_ONE'
    | 'ACTORS_NOT_SET_AGAINST_ALL'
    | 'PAIRS_CUT';
  /** Id of the actor that it is about; null where it is about none. */
  readonly id: string | null;
  /** The number that it gives; null where it gives none. */
  readonly count: number | null;
};
