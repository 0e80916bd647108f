import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { FAMILY, glyphOf } from '../layout/family.ts';
import { byText } from '../layout/order.ts';
import { select } from '../store/actions.ts';
import { nameOf, type PositionNode, type ViewRecord } from '../store/record.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';

const COLUMNS = ['actor', 'stance', 'target', 'known', 'date', 'sources'] as const;
type Column = (typeof COLUMNS)[number];

/** Rows that come at a time: a large record has more than a page can hold. */
const STEP = 200;

/** Exactly what is drawn, a position a row; a heading sorts by its column. */
export function TableView({ model, record }: Props): JSX.Element {
  const sort = useSignal<Column>('actor');
  const most = useSignal(STEP);
  const rows = model.positions.value.toSorted(
    (one, other) =>
      byText(cell(record, one, sort.value), cell(record, other, sort.value)) ||
      byText(one.id, other.id),
  );
  return (
    <section class="table-scroll" aria-label={words.tableTitle}>
      {rows.length > most.value && <More shown={most} all={rows.length} />}
      <table>
        <caption class="sr">{words.tableTitle}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" aria-sort={sort.value === column ? 'ascending' : 'none'}>
                <button
                  type="button"
                  class="bare"
                  onClick={() => {
                    sort.value = column;
                  }}
                >
                  {words.columns[column]}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most.value).map((position) => (
            <Row key={position.id} model={model} record={record} position={position} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type MoreProps = { readonly shown: Signal<number>; readonly all: number };

/** How many rows are shown of how many, and the next of them. */
function More({ shown, all }: MoreProps): JSX.Element {
  const next = Math.min(STEP, all - shown.value);
  return (
    <p class="small quiet more-rows">
      {words.rowsShown(shown.value, all)}{' '}
      <button
        type="button"
        class="btn"
        onClick={() => {
          shown.value += next;
        }}
      >
        {words.moreRows(next)}
      </button>
    </p>
  );
}

function Row({
  model,
  record,
  position,
}: Props & { readonly position: PositionNode }): JSX.Element {
  const { id, stance } = position;
  const on = model.selection.value === id;
  return (
    <tr class={on ? 'on' : ''}>
      <th scope="row">
        <button type="button" class="bare" onClick={() => model.store.act(select(id))}>
          {cell(record, position, 'actor')}
        </button>
      </th>
      <td>
        <span class={`g ${FAMILY[stance]}`} aria-hidden="true">
          {glyphOf(stance)}
        </span>{' '}
        {cell(record, position, 'stance')}
      </td>
      <td>{cell(record, position, 'target')}</td>
      <td>{cell(record, position, 'known')}</td>
      <td class="num">{cell(record, position, 'date')}</td>
      <td>{cell(record, position, 'sources')}</td>
    </tr>
  );
}

function cell(record: ViewRecord, position: PositionNode, column: Column): string {
  const cells: Readonly<Record<Column, () => string>> = {
    actor: () => nameOf(record, position.actor),
    stance: () => words.chip[position.stance],
    target: () => nameOf(record, position.target),
    known: () => words.known[position.evidentiality],
    date: () => position.date ?? '',
    sources: () =>
      position.sources
        .map((id) => record.sources.get(id))
        .map((source) => source?.publisher ?? source?.title ?? '')
        .join(', '),
  };
  return cells[column]();
}
