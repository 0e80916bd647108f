import type { JSX } from 'preact';
import type { EvidenceNode } from '../../store/record.ts';
import { words } from '../../words/words.ts';

/** Evidence, each down to its span; that there is none is said. */
export function EvidenceList({
  evidence,
}: {
  readonly evidence: readonly EvidenceNode[];
}): JSX.Element {
  if (evidence.length === 0) return <p class="small quiet">{words.panel.noEvidence}</p>;
  return (
    <ul class="evidence">
      {evidence.map((item) => (
        <EvidenceItem key={item.id} item={item} />
      ))}
    </ul>
  );
}

function EvidenceItem({ item }: { readonly item: EvidenceNode }): JSX.Element {
  const { paraphrase, phrase, quote, source, verification } = item;
  return (
    <li>
      <p>{paraphrase}</p>
      {phrase !== null && <p class="phrase">{words.panel.phrase(phrase)}</p>}
      {quote !== null && <blockquote>{quote}</blockquote>}
      <p class="src">
        <b>{source.publisher ?? source.title}</b>
        {source.publisher !== null && `, ${source.title}`}
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
      <p>
        {id} · {source.id}
      </p>
      <p>
        SHA-256 <code>{sha256}</code>
      </p>
    </details>
  );
}
