import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { select } from '../../store/actions.ts';
import { viewWords as words } from '../../words/words.ts';
import { createPart, LazyPart } from '../lazy-part.tsx';
import type { Props } from '../model.ts';
import { IntroPanel } from './intro-panel.tsx';
import { focusPanel, PANEL_ID } from './panel-focus.ts';
import { sheetWhole } from './sheet-whole.ts';

const SELECTED = createPart(async () => (await import('./selected.tsx')).Selected);

type PanelProps = Props & { readonly element: RefObject<HTMLElement | null> };

/** What is selected, down to the evidence. */
export function Panel({ model, record, element }: PanelProps): JSX.Element {
  const selected = model.selection.value;
  const shown = model.positions.value;
  const inside = useRef(false);
  const pressed = useRef(false);
  // What is chosen in a sheet goes on in it; what is chosen elsewhere peeks.
  useEffect(() => {
    if (!pressed.current) sheetWhole.value = false;
    pressed.current = false;
  }, [selected]);
  // Brought as soon as the page stands, so that the first selection waits for nothing.
  useEffect(() => void SELECTED.load(), []);
  // What had the focus may be gone with what the panel said before: the focus goes on at its head.
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) focusPanel();
  }, [selected, shown]);
  return (
    <aside
      ref={element}
      id={PANEL_ID}
      class={['panel', selected !== null && 'open', sheetWhole.value && 'whole']
        .filter(Boolean)
        .join(' ')}
      aria-label={words.evidence}
      onClickCapture={() => {
        pressed.current = true;
      }}
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
      {selected === null ? (
        <IntroPanel model={model} record={record} />
      ) : (
        <LazyPart part={SELECTED} given={{ model, record, id: selected }} />
      )}
    </aside>
  );
}
