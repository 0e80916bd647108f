import { type Signal, signal } from '@preact/signals';

/** On a narrow page the panel is a sheet: whether it shows all that it holds, or peeks. */
export const sheetWhole: Signal<boolean> = signal(false);
