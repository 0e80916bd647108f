import type { OneModeRelation, Similarity } from './network-words.ts';
import { at, idAt, NO_POSITION, type PositionTable } from './position-table.ts';

/** Lists the positions behind a tie between two nodes, by their ids. */
export type TieEvidence = (source: string, target: string) => readonly string[];

/** Whether two polarities on one topic, doubled, make a tie or a part of it. */
type MakesTie = (one: number, other: number) => boolean;

const ALIKE: Readonly<Record<Similarity, MakesTie>> = {
  SIGN: (one, other) => one * other > 0,
  EXACT: (one, other) => one === other,
  ORDINAL: (one, other) => Math.abs(one - other) < 4,
};
const AGAINST: Readonly<Record<Similarity, MakesTie>> = {
  SIGN: (one, other) => one * other < 0,
  EXACT: (one, other) => one !== other,
  ORDINAL: (one, other) => one !== other,
};

/** What makes a tie, by what it stands for and when two polarities are alike. */
export type EvidenceOptions = {
  readonly relation: OneModeRelation;
  readonly similarity: Similarity;
};

/**
 * Finds the positions on record that make a tie between two actors: those of either on a topic that
 * they share, where they are met by one of the other that is alike or against, as the relation asks.
 * Positions come in order of their ids.
 */
export function tieEvidence(
  table: PositionTable,
  { relation, similarity }: EvidenceOptions,
): TieEvidence {
  const rowsOf = rowsByActor(table);
  const makes: MakesTie = (one, other) =>
    (relation !== 'CONFLICT' && ALIKE[similarity](one, other)) ||
    (relation !== 'CONGRUENCE' && AGAINST[similarity](one, other));
  return (source, target) => {
    const [own, others] = [rowsOf(source), rowsOf(target)];
    const met = [...own].flatMap(([topic, rows]) => {
      const opposite = others.get(topic) ?? [];
      const isMet = (row: number, by: readonly number[]) =>
        by.some((other) => makes(at(table.polarity, row), at(table.polarity, other)));
      return [
        ...rows.filter((row) => isMet(row, opposite)),
        ...opposite.filter((row) => isMet(row, rows)),
      ];
    });
    return positionsOf(table, met);
  };
}

/** Finds the positions on record of an actor on a topic. */
export function topicEvidence(table: PositionTable): TieEvidence {
  const rowsOf = rowsByActor(table);
  return (source, target) =>
    positionsOf(table, rowsOf(source).get(table.topics.indexOf(target)) ?? []);
}

/** The rows of an actor by topic, gathered for all once the first is asked for. */
function rowsByActor({ actors, actor, topic }: PositionTable) {
  let gathered: ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> | undefined;
  const gather = () => {
    const rows = actors.map(() => new Map<number, number[]>());
    actor.forEach((place, row) => {
      const own = rows[place];
      const on = at(topic, row);
      const known = own?.get(on);
      if (known === undefined) own?.set(on, [row]);
      else known.push(row);
    });
    return new Map(actors.map((id, place) => [id, rows[place] ?? new Map<number, number[]>()]));
  };
  return (id: string) => {
    gathered ??= gather();
    return gathered.get(id) ?? new Map<number, readonly number[]>();
  };
}

function positionsOf(table: PositionTable, rows: readonly number[]): readonly string[] {
  const places = new Set(rows.map((row) => at(table.position, row)));
  places.delete(NO_POSITION);
  return [...places].sort((a, b) => a - b).map((place) => idAt(table.positions, place));
}
