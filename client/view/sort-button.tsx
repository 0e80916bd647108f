import type { JSX } from 'preact';
import { sortBy } from '../store/actions.ts';
import { ariaSort, type SortedName } from '../store/sort.ts';
import { viewWords as words } from '../words/words.ts';
import type { Model } from './model.ts';

type SortProps = {
  readonly model: Model;
  /** What is put in order. */
  readonly name: SortedName;
  /** What it is put in order by. */
  readonly by: string;
  /** What the heading is called. */
  readonly label: string;
};

const ARROWS = { none: '↕', ascending: '↑', descending: '↓' } as const;

/** Puts a matrix in order by its heading; in a grid, Space on the heading presses it. */
export function SortButton({ model, name, by, label }: SortProps): JSX.Element {
  const now = ariaSort(model.place.value.sorts[name], by);
  return (
    <button
      type="button"
      class={`sort ${now}`}
      tabIndex={-1}
      data-sort=""
      aria-label={words.matrix.sort}
      title={words.sortBy(label)}
      onClick={(event) => {
        // What the heading stands for is not selected by the way.
        event.stopPropagation();
        model.store.act(sortBy(name, by));
      }}
    >
      {ARROWS[now]}
    </button>
  );
}
