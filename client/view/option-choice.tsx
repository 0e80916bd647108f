import type { JSX } from 'preact';
import { go } from '../store/actions.ts';
import { OPTIONS, type OptionName, readOption } from '../store/options.ts';
import { viewWords as words } from '../words/words.ts';
import type { Model } from './model.ts';

type ChoiceProps = { readonly model: Model; readonly name: OptionName };

/** One of several, where a bar of them would be too long. */
export function OptionChoice({ model, name }: ChoiceProps): JSX.Element {
  const { options } = model.place.value;
  const { title, values } = words.options[name];
  const labels: Readonly<Record<string, string>> = values;
  return (
    <label class="choice">
      {title}{' '}
      <select
        value={options[name]}
        onChange={({ currentTarget: { value } }) =>
          model.store.act(go({ options: { ...options, ...readOption(name, value) } }))
        }
      >
        {OPTIONS[name].map((value) => (
          <option key={value} value={value}>
            {labels[value] ?? value}
          </option>
        ))}
      </select>
    </label>
  );
}
