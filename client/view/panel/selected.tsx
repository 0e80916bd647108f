import type { JSX } from 'preact';
import { bothIn } from '../../store/both.ts';
import type { Props } from '../model.ts';
import { ActorPanel } from './actor-panel.tsx';
import { BothPanel } from './both-panel.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import { PositionPanel } from './position-panel.tsx';
import { Grab } from './sheet.tsx';
import { SourcePanel } from './source-panel.tsx';
import { TargetPanel } from './target-panel.tsx';
import { UnknownPanel } from './unknown-panel.tsx';
import '../../style/evidence.css';

type SelectedProps = Props & { readonly id: string };

/** A selection of whatever kind, down to the evidence; on a narrow page on a sheet. */
export function Selected({ model, record, id }: SelectedProps): JSX.Element {
  return (
    <>
      <Grab model={model} />
      <Told model={model} record={record} id={id} />
    </>
  );
}

function Told({ model, record, id }: SelectedProps): JSX.Element {
  const detail = model.store.state.value.details.get(id);
  const position = record.positions.get(id);
  if (position)
    return <PositionPanel model={model} record={record} position={position} detail={detail} />;
  const claim = record.claims.find((known) => known.id === id);
  if (claim) return <ClaimPanel model={model} record={record} claim={claim} />;
  const both = bothIn(id);
  if (both) return <BothPanel model={model} record={record} both={both} />;
  if (record.targets.has(id))
    return <TargetPanel model={model} record={record} id={id} detail={detail} />;
  const source = record.sources.get(id);
  if (source) return <SourcePanel model={model} record={record} source={source} detail={detail} />;
  if (detail?.form === 'unknown') return <UnknownPanel model={model} id={id} />;
  return <ActorPanel model={model} record={record} id={id} detail={detail} />;
}
