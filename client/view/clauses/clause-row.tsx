import type { JSX } from 'preact';
import type { ClauseRow } from '../../store/clause-list.ts';
import { type InstrumentNode, nameOf, type ViewRecord } from '../../store/record.ts';
import type { Unit } from '../../store/stance-units.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { ownName } from '../own.ts';
import { Units } from '../units.tsx';
import { FateMark } from './fate-mark.tsx';
import { sidesInOrder } from './sides-in-order.ts';

/** Most actors that a bar names on a side. */
const MOST = 7;

type RowProps = Props & { readonly row: ClauseRow; readonly instrument: InstrumentNode };

/** A clause as a row, or the head of its text. */
export function ClauseRowOf({ model, record, row, instrument }: RowProps): JSX.Element {
  const { target, sides } = row;
  const whole = target.id === instrument.whole.id;
  const on = model.selection.value === target.id;
  const dropped = target.fate === 'DROPPED';
  return (
    <tr class={`clause${whole ? ' text' : ''}${on ? ' on' : ''}`}>
      <td class="label" tabIndex={-1}>
        {whole ? (instrument.date?.slice(0, 4) ?? '') : (target.label ?? words.clauses.ask)}
      </td>
      <th class="name" scope="row" tabIndex={-1} data-pick={target.id} {...ownName(target.id)}>
        {dropped ? <s>{target.name}</s> : target.name}
      </th>
      <td class="verb" tabIndex={-1}>
        <Verb row={row} />
      </td>
      {sidesInOrder().map((side) => (
        <Side key={side} record={record} side={side} units={sides[side]} row={row} />
      ))}
      <td class="fate" tabIndex={-1}>
        <FateMark fate={target.fate} />
      </td>
    </tr>
  );
}

function Verb({ row }: Pick<RowProps, 'row'>): JSX.Element {
  const { verb, wording, bindingness } = row.target;
  if (verb === null) return <>{wording === null ? '' : words.wording[wording]}</>;
  return (
    <>
      {bindingness !== null && <Meter binds={bindingness} />}
      {verb}
    </>
  );
}

/** The ranks of a verb that the server knows. */
const RANKS = [1, 2, 3, 4, 5, 6, 7] as const;

/** How much a verb binds, as a bar for each rank. */
function Meter({ binds }: { readonly binds: number }): JSX.Element {
  const said = words.clauses.binds(binds, RANKS.length);
  return (
    <span class="meter" role="img" aria-label={said} title={said}>
      {RANKS.map((rank) => (
        <i key={rank} class={rank <= binds ? 'full' : ''} />
      ))}
    </span>
  );
}

type SideProps = {
  readonly record: ViewRecord;
  readonly side: 'against' | 'for';
  readonly units: readonly Unit[];
  readonly row: ClauseRow;
};

/** One half of a bar, away from the axis; where both are empty, that there is no evidence is said. */
function Side({ record, side, units, row }: SideProps): JSX.Element {
  const names = [...new Set(units.map(({ actor }) => nameOf(record, actor)))];
  const silent = side === 'against' && row.positions.length === 0;
  return (
    <td
      class={`side-${side}`}
      tabIndex={-1}
      data-pick={row.target.id}
      aria-label={words.clauses.side(side, names)}
    >
      <div>
        {silent && <span class="none-said">{words.clauses.noEvidence}</span>}
        {units.length > 0 && <b class="tot">{words.clauses.total(side, names.length)}</b>}
        <Units record={record} units={units} most={MOST} />
      </div>
    </td>
  );
}
