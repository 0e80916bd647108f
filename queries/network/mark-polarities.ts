import { type BitRows, bitRows, inCommon, mark, unite } from './bit-rows.ts';
import { AGAINST, ANY_POLARITY, EACH_POLARITY, FOR } from './holdings.ts';
import { at, type PositionTable } from './position-table.ts';

/** The sets of polarities that are marked, in the order of their blocks of rows. */
const SETS: readonly number[] = [...EACH_POLARITY, FOR, AGAINST, ANY_POLARITY];

/** Who holds which polarities on which topic: a column a topic, a block of rows of all actors for each set. */
export interface MarkedPolarities {
  readonly rows: BitRows;
  /** The polarities that anybody holds, a bit each. */
  readonly present: number;
  /** The first row of a set: one polarity, `FOR`, `AGAINST` or `ANY_POLARITY`. */
  readonly blockOf: (set: number) => number;
}

const known = new WeakMap<PositionTable, MarkedPolarities>();

/** Marks who holds which polarities; once for a table. */
export function markPolarities(table: PositionTable): MarkedPolarities {
  const found = known.get(table) ?? marked(table);
  known.set(table, found);
  return found;
}

/** |T(a)|: on how many topics each actor is on record. */
export function topicsOfActors(table: PositionTable): Int32Array {
  const { rows, blockOf } = markPolarities(table);
  const any = blockOf(ANY_POLARITY);
  return Int32Array.from(table.actors, (_, actor) => inCommon(rows, any + actor, any + actor));
}

function marked({ actors, topics, actor, topic, polarity }: PositionTable): MarkedPolarities {
  const size = actors.length;
  const rows = bitRows(SETS.length * size, topics.length);
  let present = 0;
  for (let row = 0; row < polarity.length; row += 1) {
    const place = at(polarity, row) + 2;
    mark(rows, place * size + at(actor, row), at(topic, row));
    present |= 1 << place;
  }
  const blockOf = (set: number) => SETS.indexOf(set) * size;
  for (const set of [FOR, AGAINST, ANY_POLARITY]) {
    for (const polarityBit of EACH_POLARITY.filter((bit) => (bit & set) !== 0)) {
      unite(rows, { from: blockOf(polarityBit), to: blockOf(set), count: size });
    }
  }
  return { rows, present, blockOf };
}
