import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Hit } from '../api/search.ts';
import { select } from '../store/actions.ts';
import { words } from '../words/words.ts';
import { SearchIcon } from './icons.tsx';
import type { Props } from './model.ts';
import { type Found, useSearch } from './use-search.ts';

/** Finds actors, texts and positions by name, alias or word; a choice selects. */
export function Search({ model }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const { found, active, look, choose, keys } = useSearch((hit) => {
    model.store.act(select(hit.id));
    if (input.current) input.current.value = '';
  });
  const any = found.hits.length > 0;
  return (
    <search class="search">
      <SearchIcon />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        aria-label={words.search}
        aria-expanded={any}
        aria-controls="hits"
        aria-activedescendant={any ? `hit-${active}` : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        placeholder={words.searchPrompt}
        onInput={(event) => look(event.currentTarget.value.trim())}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (act === undefined) return;
          event.preventDefault();
          act();
        }}
      />
      <kbd>/</kbd>
      <Hits found={found} active={active} onChoose={choose} />
      <p class="sr" role="status">
        {found.said}
      </p>
    </search>
  );
}

type HitsProps = {
  readonly found: Found;
  readonly active: number;
  readonly onChoose: (hit: Hit) => void;
};

function Hits({ found, active, onChoose }: HitsProps): JSX.Element {
  return (
    <div class={`hits${found.said === '' ? '' : ' open'}`}>
      <div id="hits" role="listbox" aria-label={words.search}>
        {found.hits.map((hit, index) => (
          <div
            key={hit.id}
            id={`hit-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The field keeps the focus: a press must not take it away before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(hit)}
            onKeyDown={() => onChoose(hit)}
          >
            {hit.name}
            {hit.matched !== hit.name && <span class="num"> {words.matchedAs(hit.matched)}</span>}
          </div>
        ))}
      </div>
      {found.said !== '' && found.hits.length === 0 && <p class="none">{found.said}</p>}
    </div>
  );
}
