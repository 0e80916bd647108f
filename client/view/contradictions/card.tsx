import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CONTRADICTIONS_QUERY } from '../../api/contradictions.ts';
import { go } from '../../store/actions.ts';
import { bothSides, type Finding, isAbout } from '../../store/finding.ts';
import { namedState } from '../../store/in-words.ts';
import { viewWords as words } from '../../words/words.ts';
import { MethodDetails } from '../method-details.tsx';
import type { Props } from '../model.ts';
import { OWN } from '../own.ts';
import { Report } from '../panel/report.tsx';
import { Loop } from './loop.tsx';
import { SeverityMeter } from './severity-meter.tsx';
import { SideOf } from './side-of.tsx';

type CardProps = Props & { readonly finding: Finding; readonly variables: unknown };

/** A contradiction as a card: the sentence, both sides, who alleges it, and what would clear it. */
export function Card({ model, record, finding, variables }: CardProps): JSX.Element {
  const { id, statement, severity, left, right, issues } = finding;
  const selection = model.selection.value;
  const on = selection !== null && isAbout(finding, selection);
  // Not of the finding's own id, which has blanks: a heading is named by one word.
  const heading = useId();
  return (
    <article class={`card${on ? ' on' : ''}`} aria-labelledby={heading}>
      <header>
        <p class="kind">
          <b>{words.contradictions.rules[finding.rule] ?? finding.rule}</b>{' '}
          {words.contradictions.onIssues(issues.map(({ name }) => name))} · {alleged(finding)}
        </p>
        <h2 id={heading} {...OWN}>
          {statement}
        </h2>
        <SeverityMeter severity={severity} />
      </header>
      <div class="sides">
        <SideOf model={model} side={left} />
        <Loop finding={finding} />
        <SideOf model={model} side={right} />
      </div>
      <div class="reasons">
        <Alleged finding={finding} />
        <Readings finding={finding} />
        <Why finding={finding} />
      </div>
      <footer>
        <ShowPaths model={model} finding={finding} />
        <Report record={record} id={id} name={statement} />
        <MethodDetails
          method={finding.method}
          operation={CONTRADICTIONS_QUERY}
          variables={variables}
        />
      </footer>
    </article>
  );
}

function alleged({ claimants }: Finding): string {
  return claimants.length === 0
    ? words.contradictions.byRule
    : words.contradictions.alleged(claimants.map(({ claimant }) => namedState(claimant).name));
}

/** Leads to the map, where both sides are raised: as the claim that a source makes, else as two. */
function ShowPaths({ model, finding }: Pick<CardProps, 'model' | 'finding'>): JSX.Element | null {
  const selection = bothSides(finding);
  if (selection === null) return null;
  return (
    <button
      type="button"
      class="btn"
      onClick={() => model.store.act(go({ view: 'map', selection }))}
    >
      {words.contradictions.onMap}
    </button>
  );
}

function Alleged({ finding: { claimants, actor } }: { readonly finding: Finding }): JSX.Element {
  return (
    <section>
      <h3>{words.contradictions.who}</h3>
      {claimants.length === 0 && <p>{words.contradictions.nobody}</p>}
      {claimants.map(({ id, claimant, answer }) => (
        <p key={id}>
          {words.contradictions.underName(namedState(claimant).name)}{' '}
          {answer === null ? (
            words.contradictions.noAnswer(actor && namedState(actor).name)
          ) : (
            <bdi {...OWN}>{words.panel.answered(answer)}</bdi>
          )}
        </p>
      ))}
    </section>
  );
}

function Readings({ finding }: { readonly finding: Finding }): JSX.Element {
  const { innocentReadings } = finding;
  return (
    <section>
      <h3>{words.contradictions.innocent}</h3>
      {innocentReadings.length === 0 && <p>{words.contradictions.noReading}</p>}
      <ul class="readings">
        {innocentReadings.map((reading) => (
          <li key={reading} {...OWN}>
            {reading}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ finding: { severity, reasons } }: { readonly finding: Finding }): JSX.Element {
  return (
    <section>
      <h3>{words.contradictions.why(words.contradictions.severities[severity])}</h3>
      <ul class="steps-down">
        {reasons.map((reason) => (
          <li key={reason} {...OWN}>
            {reason}
          </li>
        ))}
      </ul>
      <p class="quiet">{words.contradictions.startsHigh}</p>
    </section>
  );
}
