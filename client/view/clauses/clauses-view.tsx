import type { JSX } from 'preact';
import { clauseList } from '../../store/clause-list.ts';
import { AS_TABLE } from '../../store/shown.ts';
import { viewWords as words } from '../../words/words.ts';
import { Grid } from '../grid/grid.tsx';
import type { Props } from '../model.ts';
import { Seg } from '../seg.tsx';
import { UnitsKey } from '../units-key.tsx';
import { useShown } from '../use-shown.ts';
import { Cemetery } from './cemetery.tsx';
import { ClauseRowOf } from './clause-row.tsx';
import { clausesTable } from './clauses-table.ts';
import { MostOpposed } from './most-opposed.tsx';
import { Ribbon } from './ribbon.tsx';
import '../../style/tools.css';
import '../../style/units.css';
import '../../style/clauses.css';
import '../../style/lineage.css';
import '../../style/evidence.css';
import { sidesInOrder } from './sides-in-order.ts';

/** The texts clause by clause: who is for, who against, what became of each; and what was dropped. */
export function ClausesView({ model, record }: Props): JSX.Element {
  return record.grain === 'ISSUE' ? (
    <MostOpposed model={model} record={record} />
  ) : (
    <Texts model={model} record={record} />
  );
}

function Texts({ model, record }: Props): JSX.Element {
  const texts = clauseList(record, model.positions.value, model.place.value.options.texts);
  useShown(model, () => ({ table: clausesTable(record, texts), picture: AS_TABLE }));
  return (
    <>
      <div class="view-tools">
        <Seg model={model} name="texts" />
        <UnitsKey />
      </div>
      <div class="clauses">
        <div class="clause-list">
          <Grid model={model} label={words.clauses.title}>
            <Heads />
            {texts.map(({ instrument, rows, left }) => (
              <tbody key={instrument.whole.id}>
                {rows.map((row) => (
                  <ClauseRowOf
                    key={row.target.id}
                    model={model}
                    record={record}
                    row={row}
                    instrument={instrument}
                  />
                ))}
                {left > 0 && (
                  <tr class="group left">
                    <td />
                    <td colSpan={5}>{words.clauses.left(left)}</td>
                  </tr>
                )}
              </tbody>
            ))}
          </Grid>
        </div>
        <Cemetery model={model} record={record} />
      </div>
      <Ribbon model={model} record={record} />
    </>
  );
}

function Heads(): JSX.Element {
  const { heads } = words.clauses;
  return (
    <thead>
      <tr>
        {(['label', 'name', 'verb', ...sidesInOrder(), 'fate'] as const).map((head, index) => (
          <th key={head} scope="col" class={head} tabIndex={index === 0 ? 0 : -1}>
            {heads[head]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
