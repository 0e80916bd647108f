import { type Signal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What a narrow page has behind a button. */
export type Fold = {
  readonly open: Signal<boolean>;
  /** The button and what it opens. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly toggle: () => void;
  /** Closes by Escape, and gives the focus back. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Opens and closes; a press or a focus elsewhere closes, and so does another `shown`. */
export function useFold(shown: string): Fold {
  const open = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    open.value = false;
  }, [shown, open]);
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (target instanceof Node && box.current?.contains(target) === false) open.value = false;
    };
    const kinds = ['pointerdown', 'focusin'] as const;
    for (const kind of kinds) document.addEventListener(kind, close);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, close);
    };
  }, [open]);
  return {
    open,
    box,
    button,
    toggle: () => {
      open.value = !open.value;
    },
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || !open.value || isInDialog(event.target)) return;
      event.stopPropagation();
      open.value = false;
      button.current?.focus();
    },
  };
}

/** Whether something stands in a dialog, which closes by itself. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog') !== null;
}
