import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { facetsOf } from '../store/facets.ts';
import { viewWords as words } from '../words/words.ts';
import '../style/facet.css';
import { Facet } from './facet.tsx';
import type { Props } from './model.ts';
import { Search } from './search.tsx';

type FacetsProps = Props & { readonly open: Signal<boolean> };

/** Search, and the facets, which are the legend of the picture. */
export function Facets({ model, record, open }: FacetsProps): JSX.Element {
  return (
    <aside id="facets" class={`facets${open.value ? ' open' : ''}`} aria-label={words.filters}>
      <button
        type="button"
        class="btn narrow-only"
        onClick={() => {
          open.value = false;
        }}
      >
        {words.close}
      </button>
      <Search model={model} record={record} />
      {facetsOf(record).map((facet) => (
        <Facet key={facet} model={model} record={record} facet={facet} />
      ))}
      <p class="micro">
        {words.supportsMeans} {words.roundSquare} {words.sidesMean}
      </p>
    </aside>
  );
}
