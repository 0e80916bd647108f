import type { JSX } from 'preact';
import { DROPPED_QUERY } from '../../api/dropped.ts';
import { select } from '../../store/actions.ts';
import type { LineageStep } from '../../store/detail.ts';
import { nameOf, type TargetNode, type ViewRecord } from '../../store/record.ts';
import { sidesOf, type Unit } from '../../store/stance-units.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import type { Props } from '../model.ts';
import { Units } from '../units.tsx';
import { keepAnswers, useAnswer } from '../use-answer.ts';

const dropped = keepAnswers(DROPPED_QUERY);

/** What was asked for and did not survive, with those who were against it and what came instead. */
export function Cemetery({ model, record }: Props): JSX.Element {
  const { answer, retry } = useAnswer(dropped, {}, record.digest);
  return (
    <section class="cemetery" aria-labelledby="cemetery-title">
      <Answered answer={answer} retry={retry}>
        {({ clauses: { nodes } }) => {
          const stones = nodes.flatMap(({ id, lineage: { steps } }) => {
            const target = record.targets.get(id);
            return target ? [{ target, steps: steps.filter(({ from }) => from.id === id) }] : [];
          });
          return (
            <>
              <h2 id="cemetery-title">
                {words.clauses.cemetery}{' '}
                <span class="num">{words.clauses.asks(stones.length)}</span>
              </h2>
              {stones.length === 0 && <p class="small quiet">{words.clauses.noneDropped}</p>}
              {stones.map(({ target, steps }) => (
                <Stone
                  key={target.id}
                  model={model}
                  record={record}
                  target={target}
                  steps={steps}
                />
              ))}
            </>
          );
        }}
      </Answered>
    </section>
  );
}

type StoneProps = Props & { readonly target: TargetNode; readonly steps: readonly LineageStep[] };

function Stone({ model, record, target, steps }: StoneProps): JSX.Element {
  const { id, name, instrument } = target;
  const on = model.positions.value.filter((position) => position.target === id);
  const { against, for: pro } = sidesOf(record, on);
  return (
    <article class={`stone${model.selection.value === id ? ' on' : ''}`}>
      <h3>
        <button type="button" class="bare" onClick={() => model.store.act(select(id))}>
          <s>{name}</s>
        </button>
      </h3>
      <dl>
        <dt>{words.clauses.lastSeen}</dt>
        <dd>{nameOf(record, instrument)}</dd>
        <Side record={record} title={words.clauses.heads.against} units={against} />
        <Side record={record} title={words.clauses.heads.for} units={pro} />
        {steps.map((step) => (
          <Instead key={`${step.from.id}>${step.to?.id ?? ''}`} step={step} />
        ))}
      </dl>
    </article>
  );
}

type SideProps = {
  readonly record: ViewRecord;
  readonly title: string;
  readonly units: readonly Unit[];
};

function Side({ record, title, units }: SideProps): JSX.Element {
  return (
    <>
      <dt>{title}</dt>
      <dd class="units">
        {units.length === 0 ? words.clauses.noEvidence : null}
        <Units record={record} units={units} most={12} />
      </dd>
    </>
  );
}

function Instead({ step }: { readonly step: LineageStep }): JSX.Element {
  const { to, event, date, summary } = step;
  const when = [event?.name, date === null ? null : words.panel.date(date)];
  return (
    <>
      <dt>{words.clauses.instead}</dt>
      <dd>
        {to === null ? words.clauses.nothing : to.name}
        <span class="src">{summary}</span>
        <span class="src">{when.filter((part) => part != null).join(', ')}</span>
      </dd>
    </>
  );
}
