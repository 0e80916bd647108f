import { startSession } from './session.ts';
import { START } from './store/state.ts';
import { createStore } from './store/store.ts';

const store = createStore(START);
const session = startSession(store);
// The record is asked for first: the page that shows it is read while the answer is on its way.
session.load();
const { mountPage } = await import('./view/mount.tsx');
mountPage(store, session.load);
