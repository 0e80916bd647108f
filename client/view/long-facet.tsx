import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { viewWords as words } from '../words/words.ts';

/** A value of a long facet: what it is called, and how it is drawn. */
export type NamedValue = { readonly label: string; readonly drawn: JSX.Element | undefined };

type LongProps = {
  readonly title: string;
  /** How many there are; that there is none is a value, but no source and no issue. */
  readonly count: number;
  readonly open: boolean;
  readonly values: readonly NamedValue[];
  /** What stands above the values. */
  readonly children: ComponentChildren;
};

/** From so many values on, one of them is quicker found by its name. */
const MANY = 12;

/** A facet that is closed until it is asked for; where it is long, a field finds values by their names. */
export function LongFacet({ title, count, open, values, children }: LongProps): JSX.Element {
  const sought = useSignal('');
  const wanted = plain(sought.value);
  const found = values.filter(({ label }) => plain(label).includes(wanted));
  return (
    <details class="facet" open={open}>
      <summary>
        {title} <span class="num">{count}</span>
      </summary>
      {children}
      {values.length > MANY && (
        <input
          type="search"
          class="find"
          aria-label={words.findIn(title)}
          placeholder={words.find}
          value={sought.value}
          onInput={({ currentTarget }) => {
            sought.value = currentTarget.value;
          }}
        />
      )}
      {found.length === 0 && (
        <p class="small quiet" role="status">
          {words.noneFound}
        </p>
      )}
      <ul>{found.map(({ drawn }) => drawn)}</ul>
    </details>
  );
}

/** A text without capitals and accents, by which it is found. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
