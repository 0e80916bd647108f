import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import type { ActorDetail } from '../../store/detail.ts';
import type { PositionNode, ViewRecord } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN, ownName } from '../own.ts';
import { Beside } from './beside.tsx';
import type { DetailProps } from './detail-props.ts';
import { Heading } from './heading.tsx';
import { LeftOut } from './left-out.tsx';
import { PositionGroups } from './position-groups.tsx';
import { Waiting } from './waiting.tsx';

type ActorProps = DetailProps & { readonly id: string };

/** One actor: what it holds, what is alleged of it, what it was asked. */
export function ActorPanel({ model, record, id, detail }: ActorProps): JSX.Element {
  const told = detail?.form === 'actor' ? detail : null;
  const mine = ({ actor }: PositionNode) => actor === id;
  const own = model.positions.value.filter(mine);
  const all = [...record.positions.values()].filter(mine).length;
  return (
    <>
      <p class="crumb">{words.panel.actor}</p>
      <Heading own={ownName(id)}>{record.actors.get(id)?.name ?? told?.name ?? id}</Heading>
      {told && told.aliases.length > 0 && (
        <p class="small quiet">{words.panel.aliases(told.aliases)}</p>
      )}
      {all === 0 && <p class="note">{words.panel.noEvidence}</p>}
      <LeftOut model={model} count={all - own.length} />
      <Claims model={model} record={record} id={id} />
      <PositionGroups model={model} record={record} positions={own} names="target" />
      <Accepts positions={own} record={record} />
      <Beside model={model} record={record} id={id} />
      <Waiting model={model} detail={detail} />
      {told && <Besides told={told} />}
    </>
  );
}

function Claims({ model, record, id }: Props & { readonly id: string }): JSX.Element | null {
  const claims = record.claims.filter(({ about }) => about.id === id);
  if (claims.length === 0) return null;
  return (
    <section>
      <h3>{words.panel.claim}</h3>
      {claims.map((claim) => (
        <button
          key={claim.id}
          type="button"
          class="row claim"
          onClick={() => model.store.act(select(claim.id))}
        >
          <span>
            <b>{words.panel.alleged(claim.claimant.name)}</b>
            <span class="src" {...OWN}>
              {claim.paraphrase}
            </span>
          </span>
        </button>
      ))}
    </section>
  );
}

type AcceptsProps = { readonly positions: readonly PositionNode[]; readonly record: ViewRecord };

/** What it would accept: its conditions, or that none are on record. */
function Accepts({ positions }: AcceptsProps): JSX.Element {
  const conditions = positions.filter(({ stance }) => stance === 'CONDITIONAL');
  return (
    <section>
      <h3>{words.panel.wouldAccept}</h3>
      {conditions.length === 0 && <p class="small quiet">{words.panel.noEvidence}</p>}
      {conditions.map(({ id, summary }) => (
        <p key={id} class="small" {...OWN}>
          {summary}
        </p>
      ))}
    </section>
  );
}

function Besides({ told }: { readonly told: ActorDetail }): JSX.Element | null {
  const lines = [
    ...told.requests.map(({ asker, answer }) => words.panel.asked(asker.name, answer)),
    ...told.memberships.map(({ organisation, role }) =>
      words.panel.memberOf(organisation.name, role),
    ),
    ...(told.speaksFor.length > 0
      ? [words.panel.speaksFor(told.speaksFor.map(({ name }) => name))]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{words.panel.requests}</h3>
      {lines.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
    </section>
  );
}
