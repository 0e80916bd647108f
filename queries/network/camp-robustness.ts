/**
 * Camp robustness
 * ===============
 *
 * How far the camps would be the same without a source, and without what is known more weakly.
 *
 *     robustness(x) = adjusted Rand index of the camps, and of the camps found without x
 *
 * Choice: without a source, a position stays that another source shows too; reprints go with what they
 * reprint. Evidentialities go from the weakest up: the weakest alone, then the two weakest, and so on to
 * all of them. Of many sources those are tried on which most positions rest alone: a hundred, or as many
 * as go into 10 million rows. An actor left without a tie counts as a camp of its own, so that where nothing is left the
 * index is 0, unless each was alone before. What is only supposed rests on no source and stays.
 *
 * [Article]: none; the rule is ours.
 */
import { adjustedRand } from './adjusted-rand.ts';
import { campNetwork } from './camp-network.ts';
import { type CampQuestion, searchOf } from './camp-question.ts';
import { campsBy } from './camps-by.ts';
import { keepRows } from './keep-rows.ts';
import type { Partition } from './partition.ts';
import { at, NO_POSITION, type PositionTable } from './position-table.ts';
import type { Provenance } from './provenance.ts';

const MOST_SOURCES = 100;
const MOST_ROWS = 10_000_000;

/** What is left out, by name, and how far the camps stay the same. */
export interface CampRobustness {
  readonly without: string;
  /** Adjusted Rand index against the chosen partition. */
  readonly agreement: number;
}

/** How the camps of a table do without each source, by id, and without each evidentiality. */
export function campRobustness(
  table: PositionTable,
  { question, camps, provenance }: RobustnessAsked,
): readonly CampRobustness[] {
  const { sources, onlySource, evidentialities, evidentiality } = provenance;
  const without = (name: string, keeps: (position: number) => boolean): CampRobustness => {
    const left = keepRows(table, (row) => {
      const position = at(table.position, row);
      return position === NO_POSITION || keeps(position);
    });
    if (left.actor.length === table.actor.length) return { without: name, agreement: 1 };
    const found = campsBy(
      question.method,
      campNetwork(left, question.similarity),
      searchOf(question),
    );
    return { without: name, agreement: adjustedRand(camps, found) };
  };
  return [
    ...tried(table, provenance).map((place) =>
      without(sources[place] ?? '', (position) => at(onlySource, position) !== place),
    ),
    ...evidentialities.map((_, weakest) =>
      without(
        evidentialities.slice(0, weakest + 1).join(', '),
        (position) => at(evidentiality, position) > weakest,
      ),
    ),
  ];
}

/** Places of the sources that are left out in turn: those on which most positions rest alone. */
function tried(table: PositionTable, { sources, onlySource }: Provenance): readonly number[] {
  const alone = new Int32Array(sources.length);
  for (const source of onlySource) if (source >= 0) alone[source] = at(alone, source) + 1;
  return [...sources.keys()]
    .sort((one, other) => at(alone, other) - at(alone, one))
    .slice(0, mostSources(table))
    .sort((one, other) => one - other);
}

/** How many sources are left out in turn at most: fewer of a large table, so that an answer ends. */
export function mostSources({ actor }: PositionTable): number {
  return Math.min(MOST_SOURCES, Math.ceil(MOST_ROWS / Math.max(1, actor.length)));
}

/** What is asked about robustness. */
export type RobustnessAsked = {
  readonly question: CampQuestion;
  /** The camps that were found with everything. */
  readonly camps: Partition;
  readonly provenance: Provenance;
};
