import type { ComponentChildren, JSX } from 'preact';
import type { OptionName } from '../store/options.ts';
import { viewWords as words } from '../words/words.ts';
import { DownIcon } from './icons.tsx';
import type { Model } from './model.ts';
import { useFold } from './use-fold.ts';
import '../style/tools.css';
import '../style/tools-fold.css';

type FoldProps = {
  readonly model: Model;
  /** The choice that stands on the button. */
  readonly name: OptionName;
  /** What the tools are, where a reader is to know them as a bar of tools. */
  readonly label?: string;
  readonly children: ComponentChildren;
};

const ID = 'view-tools';

/** What a view lets the reader choose: in a row, or on a narrow page behind a button that says what is chosen. */
export function ToolsFold({ model, name, label, children }: FoldProps): JSX.Element {
  const { view, options } = model.place.value;
  const { open, box, button, toggle, onKeyDown } = useFold(view);
  const { title, values } = words.options[name];
  const labels: Readonly<Record<string, string>> = values;
  const chosen = options[name];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape on its way up from what it holds
    <div ref={box} class="tools-fold" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="tools-button narrow-only"
        aria-expanded={open.value}
        aria-controls={ID}
        onClick={toggle}
      >
        <span>{title}</span> <b>{labels[chosen] ?? chosen}</b>
        <DownIcon />
      </button>
      <div
        id={ID}
        class={`view-tools${open.value ? ' open' : ''}`}
        {...(label !== undefined && { role: 'toolbar', 'aria-label': label })}
      >
        {children}
      </div>
    </div>
  );
}
