import type { JSX } from 'preact';
import { relax, switchOff, toggleValue } from '../store/actions.ts';
import { countFacet, type FacetValue, NO_VALUE } from '../store/facets.ts';
import type { FacetName } from '../store/state.ts';
import { viewWords as words } from '../words/words.ts';
import { ValueLabel, valueLook } from './facet-value.tsx';
import { LongFacet } from './long-facet.tsx';
import type { Props } from './model.ts';

type FacetProps = Props & { readonly facet: FacetName };

/** Facets that are closed until asked for: they are long, and no legend. */
const SHUT: readonly FacetName[] = ['issue', 'source'];
/** Facets that show every value, for they are the legend. */
const LEGEND: readonly FacetName[] = ['stance', 'known'];

/** One facet: its values with sign, count, and on or off. */
export function Facet({ model, record, facet }: FacetProps): JSX.Element {
  const place = model.place.value;
  const counted = countFacet(facet, { record, place });
  const shown = counted.filter(({ count, on }) => count > 0 || !on || LEGEND.includes(facet));
  const off = place.filter[facet].length;
  const values = shown.map((value) => (
    <Value
      key={value.value}
      model={model}
      record={record}
      facet={facet}
      value={value}
      all={counted}
    />
  ));
  const all = off > 0 && (
    <button
      type="button"
      class="bare"
      aria-label={words.allOf(words.facets[facet])}
      onClick={() => model.store.act(relax(facet))}
    >
      {words.all}
    </button>
  );
  if (SHUT.includes(facet)) {
    const named = shown.map(({ value }, at) => ({
      label: valueLook(facet, value, record).label,
      drawn: values[at],
    }));
    return (
      <LongFacet
        title={words.facets[facet]}
        count={shown.filter(({ value }) => value !== NO_VALUE).length}
        open={off > 0}
        values={named}
      >
        {all}
      </LongFacet>
    );
  }
  return (
    <section class="facet">
      <h2>
        {words.facets[facet]} {all}
      </h2>
      <ul>{values}</ul>
    </section>
  );
}

type ValueProps = FacetProps & {
  readonly value: FacetValue;
  readonly all: readonly FacetValue[];
};

function Value({
  model,
  record,
  facet,
  value: { value, count, on },
  all,
}: ValueProps): JSX.Element {
  const look = valueLook(facet, value, record);
  const others = all.map((other) => other.value).filter((other) => other !== value);
  return (
    <li class={`${look.look}${count === 0 ? ' zero' : ''}`}>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={() => model.store.act(toggleValue(facet, value))}
        />
        <ValueLabel {...look} />
        <span class="num">{words.short(count)}</span>
      </label>
      <button
        type="button"
        class="bare only"
        aria-label={words.onlyThis(look.label)}
        onClick={() => model.store.act(switchOff(facet, others))}
      >
        {words.only}
      </button>
    </li>
  );
}
