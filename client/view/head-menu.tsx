import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words/words.ts';
import { MoreIcon } from './icons.tsx';

type MenuProps = {
  /** What the page shows: where it changes, the menu has done its work. */
  readonly shown: string;
  readonly children: ComponentChildren;
};

/** What concerns the page as a whole: in a row where there is room for one, else behind a button. */
export function HeadMenu({ shown, children }: MenuProps): JSX.Element {
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    open.value = false;
  }, [shown]);
  const isOut = (target: EventTarget | null) =>
    target instanceof Node && box.current?.contains(target) === false;
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (isOut(target)) open.value = false;
    };
    const kinds = ['pointerdown', 'focusin'] as const;
    for (const kind of kinds) document.addEventListener(kind, close);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, close);
    };
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Escape on its way up from what it holds
    <div
      ref={box}
      class="head-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open.value || isInDialog(event.target)) return;
        event.stopPropagation();
        open.value = false;
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class="icon narrow-only"
        aria-expanded={open.value}
        aria-controls="further"
        aria-label={words.further}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <MoreIcon />
      </button>
      <div id="further" class={`further${open.value ? ' open' : ''}`}>
        {children}
      </div>
    </div>
  );
}

/** Whether something stands in a dialog, which closes by itself. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
