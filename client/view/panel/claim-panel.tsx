import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import { sentenceOf } from '../../store/announce.ts';
import type { ClaimNode } from '../../store/record.ts';
import { nameOf } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { StanceSign } from './chips.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Heading } from './heading.tsx';
import { Report } from './report.tsx';

type ClaimProps = Props & { readonly claim: ClaimNode };

/** A contradiction that a source alleges: it stays under that source's name. */
export function ClaimPanel({ model, record, claim }: ClaimProps): JSX.Element {
  const { rule, about, claimant, paraphrase, left, right, evidence, answer } = claim;
  return (
    <>
      <p class="crumb">{words.panel.claim}</p>
      <Heading>{`${about.name}: ${(words.rules[rule] ?? rule).toLowerCase()}`}</Heading>
      <p class="tags">
        <span class="chip line">{words.panel.alleged(claimant.name)}</span>
      </p>
      <p class="note">{paraphrase}</p>
      <section>
        <h3>{words.panel.sides}</h3>
        <Side model={model} record={record} id={left.id} />
        <Side model={model} record={record} id={right.id} />
      </section>
      <section>
        <h3>{words.panel.evidence}</h3>
        <EvidenceList model={model} evidence={evidence} />
      </section>
      <p class="small said">
        {answer === null ? words.panel.noAnswer : words.panel.answered(answer)}
      </p>
      <p class="foot">
        <Report record={record} id={claim.id} name={paraphrase} />
      </p>
    </>
  );
}

/** One side of a contradiction: a position with its evidence, or a clause by name. */
function Side({ model, record, id }: Props & { readonly id: string }): JSX.Element {
  const position = record.positions.get(id);
  const detail = model.store.state.value.details.get(id);
  return (
    <div class={`side ${position?.stance.toLowerCase() ?? ''}`}>
      <button type="button" class="row" onClick={() => model.store.act(select(id))}>
        {position && <StanceSign {...position} />}
        <span>
          <b>{position ? sentenceOf(record, position) : nameOf(record, id)}</b>
          {position && (
            <span class="src">
              {position.summary} {words.known[position.evidentiality]}
              {', '}
              {position.date === null ? words.panel.noDate : words.panel.date(position.date)}
            </span>
          )}
        </span>
      </button>
      {detail?.form === 'position' && <EvidenceList model={model} evidence={detail.evidence} />}
    </div>
  );
}
