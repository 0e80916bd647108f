import type { Ending } from '../../queries/graph-store.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import { type Provenance, provenanceOf } from '../../queries/network/provenance.ts';
import {
  knownPositions,
  originsOfReprints,
  type SourcedPositions,
  sourcedPositions,
} from '../../queries/network/sourced-positions.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import { createSharedWork, type SharedWork } from '../compute/shared-work.ts';
import { type Context, shared } from './context.ts';
import { type PartReader, readInParts } from './in-parts.ts';

/** What is known of each table: what falls out of the cache of tables takes its provenance along. */
const KNOWN = new WeakMap<PositionTable, Provenance>();
const UNDER_WAY = new WeakMap<PositionTable, SharedWork<Provenance>>();

/** A table, and the filter that its positions pass. */
type Filtered = { readonly table: PositionTable; readonly filter: PositionFilterParams };

/** Reads where the positions of a table come from: once for a table, however often it is asked for. */
export async function readProvenance(asked: Filtered, context: Context): Promise<Provenance> {
  const { table } = asked;
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const underWay = UNDER_WAY.get(table) ?? createSharedWork<Provenance>();
  UNDER_WAY.set(table, underWay);
  const begin = async (ending: Ending) => {
    const found = await read(asked, shared(context, ending));
    KNOWN.set(table, found);
    return found;
  };
  return underWay.join('provenance', begin, context.ending);
}

async function read({ table, filter }: Filtered, reader: PartReader): Promise<Provenance> {
  const { store } = reader;
  const ask = (question: typeof sourcedPositions) => (part: PositionFilterParams) =>
    store.ask(question.narrowed(part), part);
  const shown = (await readInParts(filter, ask(sourcedPositions), reader)).flat();
  const known = isWhole(table, shown) ? [] : await readInParts(filter, ask(knownPositions), reader);
  const reprints = await store.ask(originsOfReprints, {});
  return provenanceOf(table.positions, { shown: [...known.flat(), ...shown], reprints });
}

/** Whether a source shows every position of a table: then it is known how each is known. */
function isWhole({ positions }: PositionTable, shown: readonly SourcedPositions[]): boolean {
  const found = new Set<string>();
  for (const group of shown) for (const id of group.positions) found.add(id);
  return positions.every((id) => found.has(id));
}
