import { EVIDENTIALITIES, type Evidentiality } from '../vocabulary.ts';
import { at } from './position-table.ts';
import type { ShownPositions } from './shown-positions.ts';

/** Where the positions of a table come from; columns have a cell for each position. */
export interface Provenance {
  /** Ids of the sources that show some position, sorted; of reprints, that of what they reprint. */
  readonly sources: readonly string[];
  /** The one source that shows a position, as a place in `sources`; -1 where several do, or none. */
  readonly onlySource: Int32Array;
  /** The ways in which some position is known, the weakest first. */
  readonly evidentialities: readonly Evidentiality[];
  /** How a position is known, as a place in `evidentialities`. */
  readonly evidentiality: Int32Array;
}

const NONE = -1;
const SEVERAL = -2;

/** Makes the provenance of positions, whose ids are sorted. */
export function provenanceOf(
  positions: readonly string[],
  shown: readonly Omit<ShownPositions, 'times'>[],
): Provenance {
  const places = new Map(positions.map((id, place) => [id, place]));
  const sources = [...new Set(shown.flatMap(({ source }) => source ?? []))].sort();
  const evidentialities = EVIDENTIALITIES.filter((known) =>
    shown.some(({ evidentiality }) => evidentiality === known),
  ).toReversed();
  const only = new Int32Array(positions.length).fill(NONE);
  const evidentiality = new Int32Array(positions.length);
  for (const group of shown) {
    const source = group.source === null ? NONE : sources.indexOf(group.source);
    const known = evidentialities.indexOf(group.evidentiality);
    for (const place of group.positions.flatMap((id) => places.get(id) ?? [])) {
      evidentiality[place] = known;
      only[place] = joined(at(only, place), source);
    }
  }
  const onlySource = only.map((source) => (source === SEVERAL ? NONE : source));
  return { sources, onlySource, evidentialities, evidentiality };
}

/** One more source of a position: its only one where it had none. */
function joined(known: number, source: number): number {
  if (source === NONE) return known;
  return known === NONE ? source : SEVERAL;
}
