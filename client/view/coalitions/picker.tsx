import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { byText } from '../../layout/order.ts';
import { nameOf } from '../../store/record.ts';
import type { WhatIf } from '../../store/what-if.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { ownName } from '../own.ts';

type PickerProps = Props & {
  /** Chosen here; null where the selection, if it is an actor, stands for it. */
  readonly actor: Signal<string | null>;
  readonly onPick: (picked: Pick<WhatIf, 'actor' | 'target'>) => void;
};

/**
 * Chooses who moves, and on what: an actor that speaks, and a text or an ask that is spoken to. What is selected
 * stands in both until another is chosen, and nothing is supposed before the button is pressed.
 */
export function Picker({ model, record, actor, onPick }: PickerProps): JSX.Element {
  const positions = model.positions.value;
  const named = (ids: readonly string[]) =>
    [...new Set(ids)].toSorted((one, other) => byText(nameOf(record, one), nameOf(record, other)));
  const actors = named(positions.map((position) => position.actor));
  const selected = model.selection.value;
  const chosen = actor.value ?? (selected !== null && actors.includes(selected) ? selected : '');
  const own = named(positions.flatMap((one) => (one.actor === chosen ? one.target : [])));
  const onTarget = useSignal<string | null>(null);
  const others = named(positions.map(({ target }) => target)).filter((id) => !own.includes(id));
  const offered = [...own, ...others];
  const target =
    onTarget.value ?? (selected !== null && offered.includes(selected) ? selected : '');
  const option = (id: string) => (
    <option key={id} value={id} {...ownName(id)}>
      {nameOf(record, id)}
    </option>
  );
  return (
    <div class="picker">
      <label>
        {words.coalitions.who}{' '}
        <select
          value={chosen}
          onChange={({ currentTarget: { value } }) => {
            actor.value = value;
          }}
        >
          <option value="">{words.coalitions.choose}</option>
          {actors.map(option)}
        </select>
      </label>
      <label>
        {words.coalitions.what}{' '}
        <select
          value={target}
          onChange={({ currentTarget: { value } }) => {
            onTarget.value = value;
          }}
        >
          <option value="">{words.coalitions.choose}</option>
          <optgroup label={words.coalitions.spokenTo}>{own.map(option)}</optgroup>
          <optgroup label={words.coalitions.notSpokenTo}>{others.map(option)}</optgroup>
        </select>
      </label>
      <button
        type="button"
        class="btn"
        disabled={chosen === '' || target === ''}
        onClick={() => {
          onPick({ actor: chosen, target });
          onTarget.value = null;
        }}
      >
        {words.coalitions.suppose}
      </button>
    </div>
  );
}
