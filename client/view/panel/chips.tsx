import type { JSX } from 'preact';
import type { Evidentiality, Stance } from '../../../queries/vocabulary.ts';
import { FAMILY, glyphOf } from '../../layout/family.ts';
import { words } from '../../words/words.ts';

type Told = { readonly stance: Stance; readonly evidentiality: Evidentiality };

/** A stance as a sign: hollow where it is inferred. */
export function StanceSign({ stance, evidentiality }: Told): JSX.Element {
  const hollow = evidentiality === 'INFERRED' ? ' inferred' : '';
  return (
    <span class={`g ${FAMILY[stance]}${hollow}`} aria-hidden="true">
      {glyphOf(stance)}
    </span>
  );
}

/** A stance and how it is known, as chips. */
export function StanceChips({ stance, evidentiality }: Told): JSX.Element {
  return (
    <p class="tags">
      <span class={`chip ${FAMILY[stance]}`}>
        <StanceSign stance={stance} evidentiality={evidentiality} />
        {words.chip[stance]}
      </span>
      <span class="chip line">{words.knownPhrase[evidentiality]}</span>
    </p>
  );
}
