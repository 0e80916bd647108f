import type { JSX } from 'preact';
import { SEVERITIES, type Severity } from '../../store/finding.ts';
import { viewWords as words } from '../../words/words.ts';

/** How much a contradiction weighs, in a word and in three bars. */
export function SeverityMeter({ severity }: { readonly severity: Severity }): JSX.Element {
  const bars = SEVERITIES.length - SEVERITIES.indexOf(severity);
  return (
    <p class="severity">
      <span>{words.contradictions.severity}</span>{' '}
      <b>{words.contradictions.severities[severity]}</b>
      <span class="bars" aria-hidden="true">
        {SEVERITIES.map((step, index) => (
          <i key={step} class={index < bars ? 'full' : ''} />
        ))}
      </span>
    </p>
  );
}
