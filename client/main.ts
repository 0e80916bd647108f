import { askOpening } from './api/ask-opening.ts';
import { namedLanguage, preferredLanguage } from './words/languages.ts';
import { speak } from './words/words.ts';

const query = new URLSearchParams(location.search);
// The record is asked for first: all else is read while the answer is on its way.
const asked = askOpening(query.get('within'));
const language = namedLanguage(query.get('lang')) ?? preferredLanguage(navigator.languages);
// Where the words do not come now, the page asks for them again.
speak(language).catch(() => undefined);
const { startPage } = await import('./start.ts');
await startPage(asked);
