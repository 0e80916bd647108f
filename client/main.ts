import { askOpening } from './api/ask-opening.ts';

// The record is asked for first: all else is read while the answer is on its way.
const asked = askOpening(new URLSearchParams(location.search).get('within'));
const { startPage } = await import('./start.ts');
await startPage(asked);
