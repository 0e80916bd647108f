import { type Signal, signal } from '@preact/signals';

/** How to fit the picture that is on the page; nothing where it cannot be. */
export const fitting: Signal<(() => void) | null> = signal(null);

/** Fits the picture into the window, or shows it in full size again. */
export function fitPicture(): void {
  fitting.value?.();
}
