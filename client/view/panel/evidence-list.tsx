import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import type { EvidenceNode } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import { OWN } from '../own.ts';
import { Told } from '../told.tsx';

type ListProps = { readonly model: Model; readonly evidence: readonly EvidenceNode[] };

/** Evidence, each down to its span; that there is none is said. */
export function EvidenceList({ model, evidence }: ListProps): JSX.Element {
  if (evidence.length === 0) return <p class="small quiet">{words.panel.noEvidence}</p>;
  return (
    <ul class="evidence">
      {evidence.map((item) => (
        <EvidenceItem key={item.id} model={model} item={item} />
      ))}
    </ul>
  );
}

type ItemProps = { readonly model: Model; readonly item: EvidenceNode };

function EvidenceItem({ model, item }: ItemProps): JSX.Element {
  const { paraphrase, phrase, quote, source, verification } = item;
  return (
    <li>
      <p {...OWN}>{paraphrase}</p>
      {phrase !== null && (
        <p class="phrase">
          <Told text={words.panel.phrase(words.told.own(phrase))} />
        </p>
      )}
      {quote !== null && (
        <blockquote lang={source.language ?? undefined} dir="auto">
          {quote}
        </blockquote>
      )}
      <p class="src">
        <button
          type="button"
          class="bare"
          title={words.source.open(source.title)}
          onClick={() => model.store.act(select(source.id))}
        >
          <bdi {...OWN}>{source.publisher ?? source.title}</bdi>
        </button>
        {source.publisher !== null && (
          <>
            {' '}
            <bdi {...OWN}>{source.title}</bdi>
          </>
        )}
        {source.date !== null && `, ${words.panel.date(source.date)}`}
      </p>
      {source.url !== null && (
        <p class="src">
          <a href={source.url} target="_blank" rel="noreferrer">
            {words.panel.openSource} {words.panel.newTab}
          </a>
        </p>
      )}
      <p class="src">{words.verification[verification]}</p>
      <Span item={item} />
    </li>
  );
}

/** Everything that is needed to cut the span out of the source text and to compare its hash. */
function Span({ item }: { readonly item: EvidenceNode }): JSX.Element {
  const { id, source, start, end, sha256 } = item;
  return (
    <details class="src">
      <summary>{words.panel.span(start, end)}</summary>
      <p>{words.panel.spanMeans}</p>
      <p dir="ltr">
        {id} · {source.id}
      </p>
      <p dir="ltr">
        SHA-256 <code>{sha256}</code>
      </p>
    </details>
  );
}
