import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { NodeKind } from '../../queries/vocabulary.ts';
import type { Hit } from '../api/search.ts';
import { namedState } from '../store/in-words.ts';
import { viewWords as words } from '../words/words.ts';
import type { Model } from './model.ts';
import { ownName } from './own.ts';
import { type Found, useSearch } from './use-search.ts';

type LookUpProps = {
  readonly model: Model;
  /** Of the field; the list of what is found follows it. */
  readonly id: string;
  readonly label: string;
  readonly prompt: string;
  /** What is looked for; all that can be selected where it is left out. */
  readonly kinds?: readonly NodeKind[];
  readonly onChoose: (hit: Hit) => void;
};

/** A field that finds what is on record by name, alias or word, as one types; a choice empties it. */
export function LookUp({ model, id, label, prompt, kinds, onChoose }: LookUpProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (hit: Hit) => {
    onChoose(hit);
    if (input.current) input.current.value = '';
  };
  const { found, active, look, choose, keys } = useSearch(chosen, {
    record: model.record.value,
    kinds,
  });
  const any = found.hits.length > 0;
  return (
    <>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={any}
        aria-controls={`${id}-hits`}
        aria-activedescendant={any ? `${id}-hit-${active}` : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        placeholder={prompt}
        onInput={(event) => look(event.currentTarget.value.trim())}
        // What is found goes with the focus, and comes back with it.
        onBlur={() => look('')}
        onFocus={(event) => look(event.currentTarget.value.trim())}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (act === undefined) return;
          event.preventDefault();
          act();
        }}
      />
      <Hits id={id} label={label} found={found} active={active} onChoose={choose} />
      <p class="sr" role="status">
        {found.said}
      </p>
    </>
  );
}

type HitsProps = Pick<LookUpProps, 'id' | 'label' | 'onChoose'> & {
  readonly found: Found;
  readonly active: number;
};

function Hits({ id, label, found, active, onChoose }: HitsProps): JSX.Element {
  return (
    <div class={`hits${found.said === '' ? '' : ' open'}`}>
      <div id={`${id}-hits`} role="listbox" aria-label={label}>
        {found.hits.map((hit, index) => (
          <div
            key={hit.id}
            id={`${id}-hit-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // The field keeps the focus: a press must not take it away before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(hit)}
            onKeyDown={() => onChoose(hit)}
          >
            <bdi {...ownName(hit.id)}>{namedState(hit).name}</bdi>
            {hit.matched !== hit.name && <span class="num"> {words.matchedAs(hit.matched)}</span>}
          </div>
        ))}
      </div>
      {found.said !== '' && found.hits.length === 0 && <p class="none">{found.said}</p>}
    </div>
  );
}
