import type { JSX } from 'preact';
import { contributionOf } from '../../store/contribution.ts';
import type { SourceDetail } from '../../store/detail.ts';
import type { PositionNode, SourceNode } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { ownName } from '../own.ts';
import type { DetailProps } from './detail-props.ts';
import { Heading } from './heading.tsx';
import { LeftOut } from './left-out.tsx';
import { PositionList } from './position-list.tsx';
import { Report } from './report.tsx';
import { Waiting } from './waiting.tsx';

type SourceProps = DetailProps & { readonly source: SourceNode };

/** One source: what it contributes, and what would go with it. */
export function SourcePanel({ model, record, source, detail }: SourceProps): JSX.Element {
  const { id, title } = source;
  const { shown, alone, carried } = contributionOf(record, model.positions.value, id);
  const all = contributionOf(record, [...record.positions.values()], id).shown.length;
  const agreed = shown.filter((position) => !alone.includes(position));
  const lists = { alone, carried, agreed } as const;
  return (
    <>
      <p class="crumb">{words.source.crumb}</p>
      <Heading own={ownName(id)}>{title}</Heading>
      <Published source={source} />
      <p class="note">{words.source.contributes(shown.length, alone.length)}</p>
      <LeftOut model={model} count={all - shown.length} />
      {(['alone', 'carried', 'agreed'] as const).map((name) => (
        <Held
          key={name}
          model={model}
          record={record}
          title={words.source.lists[name]}
          positions={lists[name]}
        />
      ))}
      <section>
        <h3>{words.source.text}</h3>
        <Waiting model={model} detail={detail} />
        {detail?.form === 'source' && <Spans detail={detail} />}
      </section>
      <p class="foot">
        <Report record={record} id={id} name={title} />
      </p>
    </>
  );
}

function Published({ source }: { readonly source: SourceNode }): JSX.Element {
  const { publisher, date, language, url } = source;
  const told = [publisher, date === null ? words.panel.noDate : words.panel.date(date), language];
  return (
    <>
      <p class="small quiet">{words.told.beside(told.flatMap((part) => part ?? []))}</p>
      {url !== null && (
        <p class="small">
          <a href={url} target="_blank" rel="noreferrer">
            {words.panel.openSource} {words.panel.newTab}
          </a>
        </p>
      )}
    </>
  );
}

type HeldProps = Props & { readonly title: string; readonly positions: readonly PositionNode[] };

function Held({ model, record, title, positions }: HeldProps): JSX.Element | null {
  if (positions.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="num">{positions.length}</span>
      </h3>
      <PositionList model={model} record={record} positions={positions} />
    </section>
  );
}

function Spans({ detail: { sha256, spans } }: { readonly detail: SourceDetail }): JSX.Element {
  return (
    <>
      <p class="small">{words.source.spans(spans)}</p>
      {sha256 !== null && (
        <p class="src">
          SHA-256 <code>{sha256}</code>
        </p>
      )}
    </>
  );
}
