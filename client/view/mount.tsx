import { render } from 'preact';
import type { Store } from '../store/store.ts';
import { App } from './app.tsx';
import { createModel } from './model.ts';
import { followTheme } from './theme.ts';

/** Puts the page on the screen; `retry` fetches the record again. */
export function mountPage(store: Store, retry: () => void): void {
  followTheme();
  const root = document.getElementById('app');
  if (root) render(<App model={createModel(store, retry)} />, root);
}
