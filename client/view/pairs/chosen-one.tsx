import type { ComponentChildren, JSX } from 'preact';
import { go, select } from '../../store/actions.ts';
import type { Place } from '../../store/state.ts';
import type { Model } from '../model.ts';
import { ownName } from '../own.ts';

type ChosenProps = {
  readonly model: Model;
  readonly id: string;
  readonly name: string;
  /** What taking it out is called, and the place without it. */
  readonly takeOut: string;
  readonly without: Partial<Place>;
  /** What stands before the name. */
  readonly children?: ComponentChildren;
};

/** Something that was chosen: its name selects it, and it can be taken out again. */
export function ChosenOne({
  model,
  id,
  name,
  takeOut,
  without,
  children,
}: ChosenProps): JSX.Element {
  const { act } = model.store;
  return (
    <span class="chosen-one">
      {children}
      <button type="button" class="bare" onClick={() => act(select(id))}>
        <bdi {...ownName(id)}>{name}</bdi>
      </button>
      <button type="button" class="take-out" aria-label={takeOut} onClick={() => act(go(without))}>
        ×
      </button>
    </span>
  );
}
