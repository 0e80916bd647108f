import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DroppedNode } from '../../api/dropped.ts';
import { select } from '../../store/actions.ts';
import type { PositionNode, ViewRecord } from '../../store/record.ts';
import { sidesOf, type Unit, unitsOf } from '../../store/stance-units.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN } from '../own.ts';
import { EvidenceList } from '../panel/evidence-list.tsx';
import { Units } from '../units.tsx';

type StoneProps = Props & { readonly dropped: DroppedNode };

/** A clause that did not survive: who asked for it, who stood where, what came instead, and who says so. */
export function Stone({ model, record, dropped }: StoneProps): JSX.Element {
  const { clause, lastSeen, evidence } = dropped;
  const stone = useRef<HTMLElement>(null);
  const on = model.selection.value === clause.id;
  useEffect(() => {
    if (on && stone.current) showWithin(stone.current);
  }, [on]);
  return (
    <article ref={stone} class={`stone${on ? ' on' : ''}`}>
      <h3>
        <button type="button" class="bare" onClick={() => model.store.act(select(clause.id))}>
          <s {...OWN}>{clause.name}</s>
        </button>
      </h3>
      <dl>
        <Sides
          record={record}
          on={model.positions.value.filter(({ target }) => target === clause.id)}
        />
        <dt>{words.clauses.lastSeen}</dt>
        <dd {...OWN}>{lastSeen.name}</dd>
        <Instead dropped={dropped} />
        <dt>{words.clauses.knownFrom}</dt>
        <dd>
          <details>
            <summary>{publishersOf(dropped)}</summary>
            <EvidenceList model={model} evidence={evidence} />
          </details>
        </dd>
      </dl>
    </article>
  );
}

/** Scrolls to a stone within what stands beside the texts; where both scroll together, the text stays in sight. */
function showWithin(stone: HTMLElement): void {
  const box = stone.closest('.cemetery');
  if (box && box.scrollHeight > box.clientHeight)
    box.scrollTop = stone.offsetTop - box.clientHeight / 4;
}

type SidesProps = { readonly record: ViewRecord; readonly on: readonly PositionNode[] };

/** Who asked for it, who else was for it, who against, and who was there and said nothing. */
function Sides({ record, on }: SidesProps): JSX.Element {
  const asked = on.filter(({ stance }) => stance === 'PROPOSES');
  const { against, for: pro } = sidesOf(
    record,
    on.filter((position) => !asked.includes(position)),
  );
  const mute = unitsOf(
    record,
    on.filter(({ stance }) => stance === 'SILENT'),
  );
  const sides: readonly (readonly [title: string, units: readonly Unit[]])[] = [
    [words.clauses.askedBy, unitsOf(record, asked)],
    ...(pro.length > 0 ? [[words.clauses.heads.for, pro] as const] : []),
    [words.clauses.heads.against, against],
    ...(mute.length > 0 ? [[words.clauses.silent, mute] as const] : []),
  ];
  return (
    <>
      {sides.map(([title, units]) => (
        <Side key={title} record={record} title={title} units={units} />
      ))}
    </>
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

function Instead({ dropped }: Pick<StoneProps, 'dropped'>): JSX.Element {
  const { clause, droppedAt, replacedBy } = dropped;
  const end = clause.lineage.steps.find(({ from }) => from.id === clause.id);
  const date = end?.date ?? null;
  const when = [droppedAt?.name, date === null ? null : words.panel.date(date)];
  return (
    <>
      <dt>{words.clauses.instead}</dt>
      <dd>
        {replacedBy === null ? words.clauses.nothing : <bdi {...OWN}>{replacedBy.name}</bdi>}
        <span class="src" {...OWN}>
          {end?.summary}
        </span>
        <span class="src">{words.told.beside(when.flatMap((part) => part ?? []))}</span>
      </dd>
    </>
  );
}

/** Who tells of the end, each once. */
function publishersOf({ evidence }: DroppedNode): string {
  const names = evidence.map(({ source }) => source.publisher ?? source.title);
  return names.length === 0 ? words.clauses.noEvidence : words.told.beside([...new Set(names)]);
}
