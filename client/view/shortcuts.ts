import { type ReadonlySignal, signal } from '@preact/signals';

const KEY = 'demarche-shortcuts';
const OFF = 'off';

const on = signal(stored() !== OFF);

/** Whether keys of one character act; a reader who speaks to the machine may want them off. */
export const shortcutsOn: ReadonlySignal<boolean> = on;

/** Switches the keys of one character, and keeps it for the next visit. */
export function switchShortcuts(next: boolean): void {
  try {
    if (next) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch {
    // Storage may be barred; the choice then lasts as long as the page.
  }
  on.value = next;
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
