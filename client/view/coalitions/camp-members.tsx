import type { JSX } from 'preact';
import type { CoalitionsNode } from '../../store/camps.ts';
import { nameOf } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import { Grid } from '../grid/grid.tsx';
import type { Props } from '../model.ts';
import { ownName } from '../own.ts';

type MembersProps = Props & { readonly found: CoalitionsNode };

/** The picture as a table: who is in which camp, how surely, and who stands between. */
export function CampMembers({ model, record, found }: MembersProps): JSX.Element {
  const { camps, unplaced, brokers } = found;
  const broker = new Map(brokers.map(({ actor, score }) => [actor.id, score]));
  const rows = [
    ...camps.flatMap(({ members }, index) =>
      members.map(({ actor, stability }) => ({ id: actor.id, camp: `${index + 1}`, stability })),
    ),
    ...unplaced.map(({ id }) => ({ id, camp: words.coalitions.noCamp, stability: null })),
  ];
  return (
    <details class="members">
      <summary>{words.coalitions.members(rows.length)}</summary>
      <Grid model={model} label={words.coalitions.membersTitle}>
        <thead>
          <tr>
            {words.coalitions.columns.map((column, index) => (
              <th key={column} scope="col" tabIndex={index === 0 ? 0 : -1}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, camp, stability }) => (
            <tr key={id} class={model.selection.value === id ? 'on' : ''}>
              <th scope="row" tabIndex={-1} data-pick={id} {...ownName(id)}>
                {nameOf(record, id)}
              </th>
              <td tabIndex={-1}>{camp}</td>
              <td tabIndex={-1}>{stability === null ? '' : words.coalitions.percent(stability)}</td>
              <td tabIndex={-1}>
                {broker.has(id) ? words.coalitions.fraction(broker.get(id) ?? 0) : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </Grid>
    </details>
  );
}
