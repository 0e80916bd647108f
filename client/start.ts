import type { Asked } from './api/ask-opening.ts';
import { startSession } from './session.ts';
import { START } from './store/state.ts';
import { createStore } from './store/store.ts';
import { followLanguage } from './view/language.ts';

/** Starts a page whose record has been asked for. */
export async function startPage(asked: Asked): Promise<void> {
  const store = createStore(START);
  const session = startSession(store, asked);
  session.load();
  const [{ mountPage }] = await Promise.all([import('./view/mount.tsx'), followLanguage(store)]);
  mountPage(store, session.load);
}
