import type { JSX } from 'preact';
import { go } from '../store/actions.ts';
import { OPTIONS, type OptionName, readOption } from '../store/options.ts';
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
      {OPTIONS[name].map((value) => (
        <label key={value}>
          <input
            type="radio"
            class="sr"
            name={name}
            checked={options[name] === value}
            onChange={() =>
              model.store.act(go({ options: { ...options, ...readOption(name, value) } }))
            }
          />
          <span>{labelOf(values, value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function labelOf(values: Readonly<Record<string, string>>, value: string): string {
  return values[value] ?? value;
}
