import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { words } from '../words/words.ts';
import { ThemeIcon } from './icons.tsx';
import { readTheme, setTheme, THEMES } from './theme.ts';

/** Goes round the themes: as the system has it, light, dark. */
export function ThemeButton(): JSX.Element {
  const theme = useSignal(readTheme());
  const label = words.theme(words.themes[theme.value]);
  return (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      onClick={() => {
        const next = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? 'system';
        theme.value = next;
        setTheme(next);
      }}
    >
      <ThemeIcon />
    </button>
  );
}
