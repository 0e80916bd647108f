import type { JSX } from 'preact';
import type { MatrixColumn } from '../../store/matrix.ts';
import { nameOf } from '../../store/record.ts';
import { ariaSort } from '../../store/sort.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN } from '../own.ts';
import { SortButton } from '../sort-button.tsx';
import { classOf } from './class-of.ts';

type HeadProps = Props & {
  readonly columns: readonly MatrixColumn[];
  readonly actors: number;
};

/** What stands over the columns: a name, struck where it was dropped. */
export function MatrixHead({ model, record, columns, actors }: HeadProps): JSX.Element {
  const selected = model.selection.value;
  const { sorts } = model.place.value;
  const crossed = selected === null ? undefined : record.positions.get(selected)?.target;
  return (
    <thead>
      <tr>
        <th scope="col" tabIndex={0}>
          {words.matrix.actors(actors)}
        </th>
        {columns.map(({ id, begins }) => {
          const fate = record.targets.get(id)?.fate;
          const name = nameOf(record, id);
          return (
            <th
              key={id}
              scope="col"
              tabIndex={-1}
              data-pick={record.targets.has(id) ? id : undefined}
              class={classOf({ on: id === selected, cross: id === crossed, begins })}
              aria-sort={ariaSort(sorts.rows, id)}
              title={name}
            >
              <span class="name" {...OWN}>
                {fate === 'DROPPED' ? <s>{name}</s> : name}
              </span>
              {fate === 'DROPPED' && <small>{words.panel.fate(fate)}</small>}
              <SortButton model={model} name="rows" by={id} label={name} />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
