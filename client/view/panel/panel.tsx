import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { select } from '../../store/actions.ts';
import type { Detail } from '../../store/detail.ts';
import { words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { ActorPanel } from './actor-panel.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import { Heading } from './heading.tsx';
import { IntroPanel } from './intro-panel.tsx';
import { focusPanel, PANEL_ID } from './panel-focus.ts';
import { PositionPanel } from './position-panel.tsx';
import { SourcePanel } from './source-panel.tsx';
import { TargetPanel } from './target-panel.tsx';

type PanelProps = Props & { readonly element: RefObject<HTMLElement | null> };

/** What is selected, down to the evidence. */
export function Panel({ model, record, element }: PanelProps): JSX.Element {
  const selected = model.selection.value;
  const shown = model.positions.value;
  const inside = useRef(false);
  // What had the focus may be gone with what the panel said before: the focus goes on at its head.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) focusPanel();
  }, [selected, shown]);
  return (
    <aside
      ref={element}
      id={PANEL_ID}
      class={`panel${selected === null ? '' : ' open'}`}
      aria-label={words.evidence}
      onFocusIn={() => {
        inside.current = true;
      }}
      onFocusOut={({ relatedTarget }) => {
        inside.current = relatedTarget === null && document.hasFocus();
      }}
    >
      {selected !== null && (
        <button
          type="button"
          class="btn narrow-only shut"
          onClick={() => model.store.act(select(null))}
        >
          {words.close}
        </button>
      )}
      <Selected model={model} record={record} />
    </aside>
  );
}

function Selected({ model, record }: Props): JSX.Element {
  const id = model.selection.value;
  if (id === null) return <IntroPanel model={model} record={record} />;
  const detail = model.store.state.value.details.get(id);
  const position = record.positions.get(id);
  if (position)
    return <PositionPanel model={model} record={record} position={position} detail={detail} />;
  const claim = record.claims.find((known) => known.id === id);
  if (claim) return <ClaimPanel model={model} record={record} claim={claim} />;
  if (record.targets.has(id))
    return <TargetPanel model={model} record={record} id={id} detail={detail} />;
  const source = record.sources.get(id);
  if (source) return <SourcePanel model={model} record={record} source={source} detail={detail} />;
  if (detail?.form === 'unknown') return <Heading>{words.panel.unknown(id)}</Heading>;
  return <ActorPanel model={model} record={record} id={id} detail={detail} />;
}

/** A panel's own props: the page's, and what the server said. */
export type DetailProps = Props & { readonly detail: Detail | undefined };
