import { effect, untracked } from '@preact/signals';
import { render } from 'preact';
import type { Store } from '../store/store.ts';
import { App } from './app.tsx';
import { shownLanguage } from './language.ts';
import { createModel } from './model.ts';
import { followTheme } from './theme.ts';

/** Puts the page on the screen, and anew in another language; `retry` fetches the record again. */
export function mountPage(store: Store, retry: () => void): void {
  followTheme();
  const root = document.getElementById('app');
  if (root === null) return;
  effect(() => {
    const language = shownLanguage.value;
    untracked(() => {
      // Whatever was made of words is made of others now, so nothing of the page before is kept.
      render(<App key={language} model={createModel(store, retry)} />, root);
    });
  });
}
