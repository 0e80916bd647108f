import { type ReadonlySignal, signal } from '@preact/signals';

/** The themes that a reader can choose. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** A theme. */
export type Theme = (typeof THEMES)[number];

const KEY = 'demarche-theme';
const DARK = '(prefers-color-scheme: dark)';

const shown = signal<'light' | 'dark'>('light');

/** The colours that are on the page. */
export const shownTheme: ReadonlySignal<'light' | 'dark'> = shown;

/** The theme that the reader chose, `system` where none was. */
export function readTheme(): Theme {
  return THEMES.find((theme) => theme === stored()) ?? 'system';
}

/** Puts a theme on the page and keeps it for the next visit. */
export function setTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be barred; the choice then lasts as long as the page.
  }
  paint(theme);
}

/** Puts the chosen theme on the page, and follows the system where that is chosen. */
export function followTheme(): void {
  paint(readTheme());
  matchMedia(DARK).addEventListener('change', () => paint(readTheme()));
}

function paint(theme: Theme): void {
  const system = matchMedia(DARK).matches ? 'dark' : 'light';
  shown.value = theme === 'system' ? system : theme;
  document.documentElement.dataset['theme'] = shown.value;
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
