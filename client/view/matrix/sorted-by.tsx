import type { JSX } from 'preact';
import { go } from '../../store/actions.ts';
import type { MatrixOut } from '../../store/matrix.ts';
import { nameOf } from '../../store/record.ts';
import { NO_SORTS } from '../../store/sort.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';

type SortedProps = Props & { readonly drawn: MatrixOut };

/** In which order a matrix stands where the reader chose one, and the way back. */
export function SortedBy({ model, record, drawn }: SortedProps): JSX.Element {
  const { sorts } = model.place.value;
  const columns = drawn.columns.map(({ id }) => id);
  const rows = drawn.blocks.flatMap(({ lines }) => lines.map(({ actor }) => actor));
  const said = [
    sorts.rows !== null && columns.includes(sorts.rows.by)
      ? words.matrix.sorted('rows', nameOf(record, sorts.rows.by), sorts.rows.descending)
      : [],
    sorts.columns !== null && rows.includes(sorts.columns.by)
      ? words.matrix.sorted('columns', nameOf(record, sorts.columns.by), sorts.columns.descending)
      : [],
  ].flat();
  return (
    <p class="sum-line sorted" role="status">
      {said.join(' ')}{' '}
      {said.length > 0 && (
        <button
          type="button"
          class="bare"
          onClick={() => {
            const { table } = sorts;
            model.store.act(go({ sorts: { ...NO_SORTS, table } }));
          }}
        >
          {words.matrix.unsorted}
        </button>
      )}
    </p>
  );
}
