import type { JSX } from 'preact';
import { viewWords as words } from '../words/words.ts';

const SAMPLES = [
  ['oppose', 'full'],
  ['reserve', 'full'],
  ['conditional', 'full'],
  ['support', 'full'],
  ['oppose', 'thin'],
  ['oppose', 'hollow'],
] as const;

/** What the chips mean, where the facets may be folded away. */
export function UnitsKey(): JSX.Element {
  return (
    <ul class="units-key" aria-label={words.clauses.key}>
      {SAMPLES.map(([family, look]) => (
        <li key={`${family} ${look}`}>
          <span class={`u ${family} ${look}`} aria-hidden="true">
            A
          </span>
          {look === 'full' ? words.family[family] : words.looks[look]}
        </li>
      ))}
    </ul>
  );
}
