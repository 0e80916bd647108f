import { byText, gather } from '../layout/order.ts';
import type { Options } from './options.ts';
import type { InstrumentNode, PositionNode, TargetNode, ViewRecord } from './record.ts';
import { type Sides, sidesOf } from './stance-units.ts';

/** A text or a clause of it, with who is for it and who against. */
export type ClauseRow = {
  readonly target: TargetNode;
  readonly sides: Sides;
  readonly positions: readonly PositionNode[];
};

/** A text, its head row first; the clauses that are not listed are counted. */
export type TextRows = {
  readonly instrument: InstrumentNode;
  readonly rows: readonly ClauseRow[];
  readonly left: number;
};

/** The texts clause by clause: the negotiation's own in the order of their dates, then all others. */
export function clauseList(
  record: ViewRecord,
  positions: readonly PositionNode[],
  show: Options['texts'],
): readonly TextRows[] {
  const on = gather(positions, ({ target }) => target);
  const rowOf = (target: TargetNode): ClauseRow => {
    const own = on.get(target.id) ?? [];
    return { target, positions: own, sides: sidesOf(record, own) };
  };
  return record.instruments.toSorted(inOrder).flatMap((instrument) => {
    const clauses = instrument.clauses.map(rowOf);
    const listed = clauses.filter((row) => PASSES[show](row));
    const whole = rowOf(instrument.whole);
    if (listed.length === 0 && !PASSES[show](whole)) return [];
    return [{ instrument, rows: [whole, ...listed], left: clauses.length - listed.length }];
  });
}

const PASSES: Readonly<Record<Options['texts'], (row: ClauseRow) => boolean>> = {
  all: () => true,
  spoken: ({ positions }) => positions.length > 0,
  disputed: ({ sides }) => sides.against.length > 0,
};

/** What has no date stands last: no source tells where it belongs. */
const LAST = '9999';

function inOrder(one: InstrumentNode, other: InstrumentNode): number {
  const own = ({ negotiation }: InstrumentNode) => (negotiation === null ? 1 : 0);
  return (
    own(one) - own(other) ||
    byText(one.date ?? LAST, other.date ?? LAST) ||
    byText(one.whole.id, other.whole.id)
  );
}
