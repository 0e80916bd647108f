import type { JSX } from 'preact';
import type { LineageStep, TargetDetail } from '../../store/detail.ts';
import { nameOf, type PositionNode, type TargetNode, type ViewRecord } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import { OWN, ownName } from '../own.ts';
import { Beside } from './beside.tsx';
import type { DetailProps } from './detail-props.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Heading } from './heading.tsx';
import { LeftOut } from './left-out.tsx';
import { Movers } from './movers.tsx';
import { PositionGroups } from './position-groups.tsx';
import { Waiting } from './waiting.tsx';

type TargetProps = DetailProps & { readonly id: string };

/** One text or ask: who is for, who against, and what became of it. */
export function TargetPanel({ model, record, id, detail }: TargetProps): JSX.Element {
  const told = detail?.form === 'target' ? detail : null;
  const target = record.targets.get(id);
  const here = (position: PositionNode) => position.target === id;
  const on = model.positions.value.filter(here);
  const all = [...record.positions.values()].filter(here);
  const heard = new Set(all.map(({ actor }) => actor)).size;
  return (
    <>
      <p class="crumb">{words.panel.target}</p>
      <Heading own={ownName(id)}>{nameOf(record, id)}</Heading>
      {target && <Describe target={target} told={told} record={record} />}
      <PositionGroups model={model} record={record} positions={on} names="actor" />
      {all.length === 0 && <p class="note">{words.panel.noEvidence}</p>}
      <LeftOut model={model} count={all.length - on.length} />
      <p class="small quiet">{words.panel.others(record.actors.size - heard)}</p>
      {on.length > 0 && <Movers model={model} record={record} id={id} />}
      <Beside model={model} record={record} id={id} />
      <section>
        <h3>{words.panel.became}</h3>
        <Waiting model={model} detail={detail} />
        {told && <Became model={model} id={id} steps={told.steps} fate={target?.fate ?? null} />}
      </section>
      {target && target.issues.length > 0 && (
        <section>
          <h3>{words.panel.issues}</h3>
          <p class="small" {...OWN}>
            {target.issues.map((issue) => nameOf(record, issue)).join(', ')}
          </p>
        </section>
      )}
    </>
  );
}

type DescribeProps = {
  readonly target: TargetNode;
  readonly told: TargetDetail | null;
  readonly record: ViewRecord;
};

function Describe({ target, told, record }: DescribeProps): JSX.Element {
  const { fate, verb } = target;
  const lines = [whatItIs(target, record), ...(told ? instrumentLines(told) : [])];
  return (
    <>
      <p class="tags">
        {fate !== null && <span class="chip flat">{words.panel.fate(fate)}</span>}
        {verb !== null && <span class="chip line">{words.panel.verb(verb)}</span>}
      </p>
      <p class="small quiet">{lines.filter((line) => line !== '').join('. ')}</p>
      {told?.text && <blockquote {...OWN}>{told.text}</blockquote>}
    </>
  );
}

function whatItIs({ id, instrument, label, wording }: TargetNode, record: ViewRecord): string {
  if (id === instrument) return '';
  const of = nameOf(record, instrument);
  return wording === 'REPORTED' ? words.panel.askOf(of) : words.panel.clauseOf(of, label);
}

function instrumentLines({
  symbol,
  force,
  body,
  recalls,
  recalledBy,
}: TargetDetail): readonly string[] {
  const names = (list: TargetDetail['recalls']) => list.map(({ name }) => name);
  return [
    words.told.beside(
      [symbol, force && (words.forces[force] ?? force)].flatMap((part) => part ?? []),
    ),
    body === null ? '' : words.panel.madeBy(body.name),
    recalls.length === 0 ? '' : words.panel.recalls(names(recalls)),
    recalledBy.length === 0 ? '' : words.panel.recalledBy(names(recalledBy)),
  ];
}

type BecameProps = {
  readonly model: Model;
  readonly id: string;
  readonly steps: readonly LineageStep[];
  readonly fate: TargetNode['fate'];
};

function Became({ model, id, steps, fate }: BecameProps): JSX.Element {
  if (steps.length === 0) {
    return <p class="small quiet">{fate === null ? words.panel.noFate : words.panel.fate(fate)}</p>;
  }
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={`${step.from.id}>${step.to?.id ?? ''}`}>
          <b>{stepWords(id, step)}</b>
          <p {...OWN}>{step.summary}</p>
          <p class="src">
            {words.told.beside(
              [step.event?.name, step.date && words.panel.date(step.date)].flatMap(
                (part) => part ?? [],
              ),
            )}
          </p>
          <EvidenceList model={model} evidence={step.evidence} />
        </li>
      ))}
    </ol>
  );
}

function stepWords(id: string, { from, to, change }: LineageStep): string {
  return from.id === id
    ? words.panel.step(change, to?.name ?? null)
    : words.panel.cameFrom(from.name, change);
}
