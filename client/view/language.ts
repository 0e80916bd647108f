import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { report } from '../store/actions.ts';
import type { Store } from '../store/store.ts';
import { DIRECTIONS, type Language, preferredLanguage } from '../words/languages.ts';
import { speak } from '../words/words.ts';

const shown = signal<Language>('en');

/** The language that is on the page. */
export const shownLanguage: ReadonlySignal<Language> = shown;

/** Speaks the language of the address, or else the reader's own; yields when the first words are there. */
export function followLanguage({ state, act }: Store): Promise<void> {
  const wanted = computed(
    () => state.value.place.language ?? preferredLanguage(navigator.languages),
  );
  const first = wanted.peek();
  mark(first);
  effect(() => {
    const language = wanted.value;
    if (language !== shown.peek()) {
      show(language).catch(() => act(report(`lang=${language}`)));
    }
  });
  return show(first);
}

async function show(language: Language): Promise<void> {
  if (!(await speak(language))) return;
  mark(language);
  shown.value = language;
}

function mark(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = DIRECTIONS[language];
}
