import type { JSX } from 'preact';
import { FAMILY, glyphOf } from '../../layout/family.ts';
import { select } from '../../store/actions.ts';
import type { FindingSide } from '../../store/finding.ts';
import { said } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import { OWN } from '../own.ts';
import { EvidenceList } from '../panel/evidence-list.tsx';
import { Told } from '../told.tsx';

type SideProps = { readonly model: Model; readonly side: FindingSide };

/** One side: what is held on what, when and where, and by which evidence. */
export function SideOf({ model, side }: SideProps): JSX.Element {
  const { target, stance, date, event, positions, evidence } = side;
  const picked = positions[0]?.id ?? target?.id;
  const sources = new Set(evidence.map(({ source }) => source.id)).size;
  const facts = [
    date === null ? words.panel.noDate : words.panel.date(date),
    event && said(event).name,
    words.contradictions.sources(sources),
  ];
  return (
    <div class={`card-side ${stance === null ? 'text' : FAMILY[stance]}`}>
      <h3>
        {stance !== null && (
          <span class={`g ${FAMILY[stance]}`} aria-hidden="true">
            {glyphOf(stance)}
          </span>
        )}
        {picked === undefined ? (
          <Told text={words.contradictions.side(stance, target && said(target).name)} />
        ) : (
          <button type="button" class="bare" onClick={() => model.store.act(select(picked))}>
            <Told text={words.contradictions.side(stance, target && said(target).name)} />
          </button>
        )}
      </h3>
      {positions.map(({ id, summary }) => (
        <p key={id} {...OWN}>
          {summary}
        </p>
      ))}
      <p class="src">
        <Told text={facts.filter((fact) => fact != null).join(' · ')} />
      </p>
      {evidence.length > 0 && (
        <details>
          <summary>{words.contradictions.evidence(evidence.length)}</summary>
          <EvidenceList model={model} evidence={evidence} />
        </details>
      )}
    </div>
  );
}
