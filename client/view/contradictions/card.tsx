import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { CONTRADICTIONS_QUERY } from '../../api/contradictions.ts';
import { go } from '../../store/actions.ts';
import { bothSides, type Finding, isAbout } from '../../store/finding.ts';
import { said, tellAnswer, tellDoubt, tellStatement } from '../../store/told.ts';
import { plain } from '../../words/own-words.ts';
import { viewWords as words } from '../../words/words.ts';
import { MethodDetails } from '../method-details.tsx';
import type { Props } from '../model.ts';
import { Report } from '../panel/report.tsx';
import { Told } from '../told.tsx';
import { Loop } from './loop.tsx';
import { SeverityMeter } from './severity-meter.tsx';
import { SideOf } from './side-of.tsx';

type CardProps = Props & { readonly finding: Finding; readonly variables: unknown };

/** A contradiction as a card: the sentence, both sides, who alleges it, and what would clear it. */
export function Card({ model, record, finding, variables }: CardProps): JSX.Element {
  const { id, severity, left, right, issues } = finding;
  const statement = tellStatement(finding);
  const selection = model.selection.value;
  const on = selection !== null && isAbout(finding, selection);
  // Not of the finding's own id, which has blanks: a heading is named by one word.
  const heading = useId();
  return (
    <article class={`card${on ? ' on' : ''}`} aria-labelledby={heading}>
      <header>
        <p class="kind">
          <b>{words.contradictions.rules[finding.rule] ?? finding.rule}</b>{' '}
          <Told text={words.contradictions.onIssues(issues.map((issue) => said(issue).name))} /> ·{' '}
          <Told text={alleged(finding)} />
        </p>
        <h2 id={heading}>
          <Told text={statement} />
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
        <Report record={record} id={id} name={plain(statement)} />
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
    : words.contradictions.alleged(claimants.map(({ claimant }) => said(claimant).name));
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
      {claimants.map(({ id, claimant, ...answered }) => (
        <p key={id}>
          <Told text={words.contradictions.underName(said(claimant).name)} />{' '}
          <Told
            text={tellAnswer(answered) ?? words.contradictions.noAnswer(actor && said(actor).name)}
          />
        </p>
      ))}
    </section>
  );
}

function Readings({ finding }: { readonly finding: Finding }): JSX.Element {
  const { readings } = finding;
  return (
    <section>
      <h3>{words.contradictions.innocent}</h3>
      {readings.length === 0 && <p>{words.contradictions.noReading}</p>}
      <ul class="readings">
        {readings.map((reading) => (
          <li key={reading}>{words.told.readings[reading]}</li>
        ))}
      </ul>
    </section>
  );
}

function Why({ finding }: { readonly finding: Finding }): JSX.Element {
  const { severity, doubts } = finding;
  return (
    <section>
      <h3>{words.contradictions.why(words.contradictions.severities[severity])}</h3>
      <ul class="steps-down">
        {doubts.map((doubt) => (
          <li key={`${doubt.code} ${doubt.side}`}>
            <Told text={tellDoubt(doubt, finding)} />
          </li>
        ))}
      </ul>
      <p class="quiet">{words.contradictions.startsHigh}</p>
    </section>
  );
}
