import type { JSX } from 'preact';
import { go } from '../store/actions.ts';
import { layOut } from '../store/arrange.ts';
import { choicesOf } from '../store/levels.ts';
import { type OptionName, type Options, readOption } from '../store/options.ts';
import type { Action } from '../store/state.ts';
import { viewWords as words } from '../words/words.ts';
import type { Model } from './model.ts';

type SegProps = { readonly model: Model; readonly name: OptionName };

/** One of a few: what a view shows, as radio buttons that look like one bar. */
export function Seg({ model, name }: SegProps): JSX.Element {
  const { options } = model.place.value;
  const { title, values } = words.options[name];
  return (
    <fieldset class="seg">
      <legend>{title}</legend>
      {choicesOf(name, model.record.value).map((value) => (
        <label key={value}>
          <input
            type="radio"
            class="sr"
            name={name}
            checked={options[name] === value}
            onChange={() => model.store.act(choose(options, name, value))}
          />
          <span>{labelOf(values, value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Another layout lets go of pins, for those are places in the one they were put in. */
function choose(options: Options, name: OptionName, value: string): Action {
  const chosen = { ...options, ...readOption(name, value) };
  return name === 'layout' ? layOut(chosen.layout) : go({ options: chosen });
}

function labelOf(values: Readonly<Record<string, string>>, value: string): string {
  return values[value] ?? value;
}
