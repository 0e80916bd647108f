import type { JSX } from 'preact';
import { speakIn } from '../store/actions.ts';
import { LANGUAGES, namedLanguage, OWN_NAMES } from '../words/languages.ts';
import { words } from '../words/words.ts';
import { LanguageIcon } from './icons.tsx';
import { shownLanguage } from './language.ts';
import type { Model } from './model.ts';

/** The languages, each under its own name, under the sign of a globe. */
export function LanguageChoice({ model }: { readonly model: Model }): JSX.Element {
  return (
    <span class="icon language" data-label={OWN_NAMES[shownLanguage.value]}>
      <LanguageIcon />
      <select
        aria-label={words.language}
        title={words.language}
        value={shownLanguage.value}
        onChange={({ currentTarget: { value } }) => {
          const chosen = namedLanguage(value);
          if (chosen !== null) model.store.act(speakIn(chosen));
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {OWN_NAMES[language]}
          </option>
        ))}
      </select>
    </span>
  );
}
