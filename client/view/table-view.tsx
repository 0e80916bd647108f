import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { FAMILY, glyphOf } from '../layout/family.ts';
import { go, select } from '../store/actions.ts';
import { writeCsv } from '../store/csv.ts';
import type { PositionNode } from '../store/record.ts';
import { AS_TABLE } from '../store/shown.ts';
import { ariaSort, type Sort, type TableColumn } from '../store/sort.ts';
import { type PositionTable, plainTable, tableCell, tableOf } from '../store/table-rows.ts';
import { viewWords as words } from '../words/words.ts';
import { CopyButton } from './copy-button.tsx';
import type { Model, Props } from './model.ts';
import { OWN } from './own.ts';
import { RowName } from './row-name.tsx';
import { useShown } from './use-shown.ts';
import '../style/table-columns.css';

/** Rows that come at a time: a large record has more than a page can hold. */
const STEP = 200;
/** How the table opens. */
const OPENING_SORT: Sort = { by: 'actor', descending: false };

/** Exactly what is drawn, a position a row; a heading sorts by its column. */
export function TableView({ model, record }: Props): JSX.Element {
  const sort = model.place.value.sorts.table ?? OPENING_SORT;
  const most = useSignal(STEP);
  const table = tableOf(record, model.positions.value, sort);
  const { columns, rows } = table;
  useShown(model, () => ({ table: plainTable(record, table), picture: AS_TABLE }));
  return (
    <section class="table-scroll" aria-label={words.tableTitle}>
      <Tools model={model} record={record} table={table} shown={most} />
      <table>
        <caption class="sr">{words.tableTitle}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column} model={model} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most.value).map((position) => (
            <Row
              key={position.id}
              model={model}
              record={record}
              position={position}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadingProps = {
  readonly model: Model;
  readonly column: TableColumn;
  readonly sort: Sort;
};

/** What a column is called; pressed, the table stands by it, and pressed again, from its far end. */
function Heading({ model, column, sort }: HeadingProps): JSX.Element {
  const descending = sort.by === column && !sort.descending;
  const { sorts } = model.place.value;
  return (
    <th scope="col" aria-sort={ariaSort(sort, column)}>
      <button
        type="button"
        class="bare"
        onClick={() =>
          model.store.act(go({ sorts: { ...sorts, table: { by: column, descending } } }))
        }
      >
        {words.columns[column]}
      </button>
    </th>
  );
}

type ToolsProps = Props & { readonly table: PositionTable; readonly shown: Signal<number> };

/** How many rows are shown of how many, the next of them, and all of them to be taken away. */
function Tools({ record, table, shown }: ToolsProps): JSX.Element {
  const all = table.rows.length;
  const next = Math.min(STEP, all - shown.value);
  return (
    <p class="small quiet more-rows">
      {words.rowsShown(Math.min(shown.value, all), all)}{' '}
      {next > 0 && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            shown.value += next;
          }}
        >
          {words.moreRows(next)}
        </button>
      )}{' '}
      <CopyButton label={words.copyCsv} text={() => writeCsv(plainTable(record, table))} />
    </p>
  );
}

type RowProps = Props & {
  readonly position: PositionNode;
  readonly columns: readonly TableColumn[];
};

function Row({ model, record, position, columns }: RowProps): JSX.Element {
  const { id, stance } = position;
  const on = model.selection.value === id;
  return (
    <tr class={on ? 'on' : ''}>
      <th scope="row">
        <button type="button" class="bare" onClick={() => model.store.act(select(id))}>
          <RowName record={record} id={position.actor} />
        </button>
      </th>
      {columns.slice(1).map((column) => (
        <td
          key={column}
          class={NUMBERS.includes(column) ? `num ${column}` : column}
          {...(OF_RECORD.includes(column) ? OWN : null)}
        >
          {column === 'stance' && (
            <>
              <span class={`g ${FAMILY[stance]}`} aria-hidden="true">
                {glyphOf(stance)}
              </span>{' '}
            </>
          )}
          <span class="word">{tableCell(record, position, column)}</span>
        </td>
      ))}
    </tr>
  );
}

/** What the record says in its own words. */
const OF_RECORD: readonly TableColumn[] = ['target', 'sources'];
const NUMBERS: readonly TableColumn[] = ['date', 'count'];
