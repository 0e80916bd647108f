import type { ComponentChildren, JSX } from 'preact';
import { words } from '../words/words.ts';
import { MoreIcon } from './icons.tsx';
import { useFold } from './use-fold.ts';

type MenuProps = {
  /** What the page shows: where it changes, the menu has done its work. */
  readonly shown: string;
  readonly children: ComponentChildren;
};

/** What concerns the page as a whole: in a row where there is room for one, else behind a button. */
export function HeadMenu({ shown, children }: MenuProps): JSX.Element {
  const { open, box, button, toggle, onKeyDown } = useFold(shown);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape on its way up from what it holds
    <div ref={box} class="head-menu" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="icon narrow-only"
        aria-expanded={open.value}
        aria-controls="further"
        aria-label={words.further}
        onClick={toggle}
      >
        <MoreIcon />
      </button>
      <div id="further" class={`further${open.value ? ' open' : ''}`}>
        {children}
      </div>
    </div>
  );
}
