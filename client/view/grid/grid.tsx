import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { select } from '../../store/actions.ts';
import { foldedAt } from '../folds.ts';
import type { Model } from '../model.ts';
import { moveInGrid } from './grid-moves.ts';

type GridProps = {
  readonly model: Model;
  readonly label: string;
  /** Head and body; a cell says by `data-pick` what it selects. */
  readonly children: ComponentChildren;
};

/** A table that is walked by arrows, cell by cell; a click or Enter selects what the cell stands for. */
export function Grid({ model, label, children }: GridProps): JSX.Element {
  const table = useRef<HTMLTableElement>(null);
  const selection = model.selection.value;
  const sides = [...foldedAt(model.place.value)].join();
  // What is selected elsewhere is shown here too, and stays in sight where the page gets wider.
  useEffect(() => {
    table.current?.querySelector('.on')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selection, sides]);
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a grid
      role="grid"
      class="grid"
      aria-label={label}
      onKeyDown={moveInGrid}
      onClick={({ target }) => {
        const cell = target instanceof Element ? target.closest('[data-pick]') : null;
        const id = cell?.getAttribute('data-pick');
        if (id) model.store.act(select(id));
      }}
    >
      {children}
    </table>
  );
}
