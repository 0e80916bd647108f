import type { JSX } from 'preact';
import { select, setDial } from '../../store/actions.ts';
import { sentenceOf } from '../../store/announce.ts';
import type { PositionDetail } from '../../store/detail.ts';
import { recordId } from '../../store/held-id.ts';
import { nameOf, type PositionNode } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN, ownName } from '../own.ts';
import { Beside } from './beside.tsx';
import { Chain } from './chain.tsx';
import { StanceChips } from './chips.tsx';
import type { DetailProps } from './detail-props.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Heading } from './heading.tsx';
import { LeftOut } from './left-out.tsx';
import { Report } from './report.tsx';
import { Peek } from './sheet.tsx';
import { Waiting } from './waiting.tsx';

type PositionProps = DetailProps & { readonly position: PositionNode };

/** One position, down to its evidence or to what it is inferred from. */
export function PositionPanel({ model, record, position, detail }: PositionProps): JSX.Element {
  const told = detail?.form === 'position' ? detail : null;
  const inferred = position.evidentiality === 'INFERRED';
  const counts = model.positions.value.some(({ id }) => id === position.id);
  return (
    <>
      <Siblings model={model} record={record} position={position} />
      <Heading>{sentenceOf(record, position)}</Heading>
      <StanceChips {...position} />
      <LeftOut model={model} count={counts ? 0 : 1} />
      <Peek model={model} position={position} />
      {inferred && told && <p class="note">{words.panel.inferredNote(told.premises.length)}</p>}
      {!inferred && (
        <p class="note" {...OWN}>
          {told?.summary ?? position.summary}
        </p>
      )}
      {position.count > 1 && <p class="small quiet">{words.panel.firstOf(position.count)}</p>}
      <Facts model={model} record={record} position={position} told={told} />
      <Waiting model={model} detail={detail} />
      {inferred && told && (
        <Chain model={model} record={record} position={position} premises={told.premises} />
      )}
      {told && (!inferred || told.evidence.length > 0) && (
        <section class="reasons-of">
          <h3 tabIndex={-1}>{words.panel.evidence}</h3>
          <EvidenceList model={model} evidence={told.evidence} />
        </section>
      )}
      <Beside model={model} record={record} id={position.id} />
      <p class="foot">
        {inferred && counts && (
          <button
            type="button"
            class="btn main"
            onClick={() => model.store.act(setDial('ANONYMOUS_OBSERVERS'))}
          >
            {words.panel.leaveOut}
          </button>
        )}
        <Report record={record} id={recordId(position.id)} name={sentenceOf(record, position)} />
      </p>
    </>
  );
}

type OfPosition = Props & { readonly position: PositionNode };

/** Which of several positions of one actor on one target this is, with the way to the next. */
function Siblings({ model, record, position }: OfPosition): JSX.Element {
  const all = [...record.positions.values()].filter(
    ({ actor, target }) => actor === position.actor && target === position.target,
  );
  const index = all.findIndex(({ id }) => id === position.id);
  const next = all[(index + 1) % all.length];
  return (
    <p class="crumb">
      <span>{words.panel.position}</span>
      {all.length > 1 && next && (
        <button type="button" class="bare" onClick={() => model.store.act(select(next.id))}>
          {words.panel.ofSeveral(index + 1, all.length)}
        </button>
      )}
    </p>
  );
}

type FactsProps = OfPosition & { readonly told: PositionDetail | null };

function Facts({ model, record, position, told }: FactsProps): JSX.Element {
  const { facts } = words.panel;
  const go = (id: string) => (
    <button type="button" class="bare" {...ownName(id)} onClick={() => model.store.act(select(id))}>
      {nameOf(record, id)}
    </button>
  );
  const forum = [position.event?.name, told?.body, told?.place].filter((part) => part != null);
  return (
    <dl class="facts">
      <dt>{words.panel.actor}</dt>
      <dd>{go(position.actor)}</dd>
      <dt>{facts.target}</dt>
      <dd>{go(position.target)}</dd>
      <dt>{facts.date}</dt>
      <dd>{position.date === null ? words.panel.noDate : words.panel.date(position.date)}</dd>
      <dt>{facts.forum}</dt>
      {forum.length === 0 ? <dd>{words.panel.noForum}</dd> : <dd {...OWN}>{forum.join(', ')}</dd>}
      {told?.speaker && (
        <>
          <dt>{facts.speaker}</dt>
          <dd {...OWN}>{told.speaker.name}</dd>
        </>
      )}
      <dt>{facts.agree}</dt>
      <dd>{words.panel.agree(told?.corroboration ?? position.corroboration)}</dd>
    </dl>
  );
}
