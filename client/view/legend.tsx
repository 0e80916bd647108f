import type { JSX } from 'preact';
import type { ActorKind } from '../../queries/vocabulary.ts';
import { type Family, GLYPH } from '../layout/family.ts';

/** The line of a family with its sign in the middle, as the picture draws it. */
export function FamilySample({ family }: { readonly family: Family }): JSX.Element {
  const against = family === 'oppose' || family === 'reserve';
  return (
    <svg class="picture sample" width="42" height="18" aria-hidden="true">
      <g class={`link ${family} known-0`}>
        <path class="line" d="M1 9H41" />
      </g>
      <g class={`box badge-${family}`}>
        <rect x="13" y="1.5" width="15" height="15" rx={against ? 3 : 7.5} />
        <text x="20.5" y="9.5" text-anchor="middle" dominant-baseline="central">
          {GLYPH[family]}
        </text>
      </g>
    </svg>
  );
}

/** The width of a strength of evidence: 0 is the strongest. */
export function KnownSample({ known }: { readonly known: number }): JSX.Element {
  return (
    <svg class="picture sample" width="30" height="18" aria-hidden="true">
      <g class={`link sample known-${known}`}>
        <path class="line" d="M1 9H29" />
        {known === 4 && <path class="core" d="M1 9H29" />}
      </g>
    </svg>
  );
}

/** The mark of a kind of actor. */
export function KindSample({ kind }: { readonly kind: ActorKind }): JSX.Element {
  return (
    <svg class="picture sample" width="16" height="16" aria-hidden="true">
      <g class="disc mark">
        {kind === 'ORGANISATION' ? (
          <rect x="2.8" y="2.8" width="10.4" height="10.4" rx="1.5" />
        ) : (
          <circle cx="8" cy="8" r={kind === 'STATE' ? 5.5 : 3} />
        )}
      </g>
    </svg>
  );
}
