import type { Link } from '../record/ids.ts';
import { EVIDENTIALITIES, type Evidentiality } from '../vocabulary.ts';
import { at } from './position-table.ts';
import type { SourcedPositions } from './sourced-positions.ts';

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

/** What positions come from, in any number of lists. */
export type Origins = {
  readonly shown: readonly Omit<SourcedPositions, 'times'>[];
  /** What reprints go back to. @default no source is a reprint */
  readonly reprints?: readonly Link[];
};

/** Makes the provenance of positions, whose ids are sorted. */
export function provenanceOf(
  positions: readonly string[],
  { shown, reprints = [] }: Origins,
): Provenance {
  const places = new Map(positions.map((id, place) => [id, place]));
  const back = originsBy(reprints);
  const originsOf = (source: string | null) =>
    source === null ? [] : (back.get(source) ?? [source]);
  const sources = [...new Set(shown.flatMap(({ source }) => originsOf(source)))].sort();
  const sourceAt = new Map(sources.map((id, place) => [id, place]));
  const evidentialities = EVIDENTIALITIES.filter((known) =>
    shown.some(({ evidentiality }) => evidentiality === known),
  ).toReversed();
  const only = new Int32Array(positions.length).fill(NONE);
  const evidentiality = new Int32Array(positions.length);
  for (const group of shown) {
    const origins = originsOf(group.source).map((id) => sourceAt.get(id) ?? NONE);
    const known = evidentialities.indexOf(group.evidentiality);
    for (const id of group.positions) {
      const place = places.get(id);
      if (place === undefined) continue;
      evidentiality[place] = known;
      for (const origin of origins) only[place] = joined(at(only, place), origin);
    }
  }
  const onlySource = only.map((source) => (source === SEVERAL ? NONE : source));
  return { sources, onlySource, evidentialities, evidentiality };
}

function originsBy(reprints: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const origins = new Map<string, string[]>();
  for (const { of, id } of reprints) origins.set(of, [...(origins.get(of) ?? []), id]);
  return origins;
}

/** One more source of a position: its only one where it had none, or has it from there already. */
function joined(known: number, source: number): number {
  return known === NONE || known === source ? source : SEVERAL;
}
