import type { JSX } from 'preact';
import type { ClaimNode } from '../../store/record.ts';
import { tellAnswer } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN } from '../own.ts';
import { Told } from '../told.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { Heading } from './heading.tsx';
import { Report } from './report.tsx';
import { Side } from './side.tsx';

type ClaimProps = Props & { readonly claim: ClaimNode };

/** A contradiction that a source alleges: it stays under that source's name. */
export function ClaimPanel({ model, record, claim }: ClaimProps): JSX.Element {
  const { rule, about, claimant, paraphrase, left, right, evidence } = claim;
  return (
    <>
      <p class="crumb">{words.panel.claim}</p>
      <Heading>{words.panel.claimOf(about.name, words.rules[rule] ?? rule)}</Heading>
      <p class="tags">
        <span class="chip line">{words.panel.alleged(claimant.name)}</span>
      </p>
      <p class="note" {...OWN}>
        {paraphrase}
      </p>
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
        <Told text={tellAnswer(claim) ?? words.panel.noAnswer} />
      </p>
      <p class="foot">
        <Report record={record} id={claim.id} name={paraphrase} />
      </p>
    </>
  );
}
