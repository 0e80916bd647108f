import type { PositionNode, ViewRecord } from './record.ts';

/** What a source brings to the record. */
export type Contribution = {
  /** The positions that it shows. */
  readonly shown: readonly PositionNode[];
  /** Those of them that no other source shows, reprints counted once. */
  readonly alone: readonly PositionNode[];
  /** Inferences that fall with one of those. */
  readonly carried: readonly PositionNode[];
};

/** What a source contributes to some positions, and what rests on it alone. */
export function contributionOf(
  record: ViewRecord,
  positions: readonly PositionNode[],
  source: string,
): Contribution {
  const shown = positions.filter(({ sources }) => sources.includes(source));
  const alone = shown.filter(({ corroboration }) => corroboration <= 1);
  const without = (id: string) => {
    const premise = record.positions.get(id);
    return premise !== undefined && premise.corroboration <= 1 && premise.sources.includes(source);
  };
  const carried = positions.filter(
    ({ sources, premises }) => !sources.includes(source) && premises.some(without),
  );
  return { shown, alone, carried };
}
