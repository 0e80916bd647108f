import type { JSX } from 'preact';
import { select } from '../store/actions.ts';
import { viewWords as words } from '../words/words.ts';
import { SearchIcon } from './icons.tsx';
import { LookUp } from './look-up.tsx';
import type { Props } from './model.ts';

/** Finds actors, texts and positions by name, alias or word; a choice selects. */
export function Search({ model }: Props): JSX.Element {
  return (
    <search class="search">
      <SearchIcon />
      <LookUp
        model={model}
        id="search"
        label={words.search}
        prompt={words.searchPrompt}
        onChoose={({ id }) => model.store.act(select(id))}
      />
      <kbd>/</kbd>
    </search>
  );
}
