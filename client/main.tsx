import { render } from 'preact';
import { startSession } from './session.ts';
import { START } from './store/state.ts';
import { createStore } from './store/store.ts';
import { App } from './view/app.tsx';
import { createModel } from './view/model.ts';
import { followTheme } from './view/theme.ts';

followTheme();
const store = createStore(START);
const session = startSession(store);
session.load();
const root = document.getElementById('app');
if (root) render(<App model={createModel(store, session.load)} />, root);
