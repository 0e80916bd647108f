import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { select, setDial } from '../../store/actions.ts';
import type { PositionNode } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Model } from '../model.ts';
import { nextPaint } from '../next-paint.ts';
import { focusReasons, PANEL_ID } from './panel-focus.ts';
import { sheetWhole } from './sheet-whole.ts';
import '../../style/sheet.css';

type GrabProps = { readonly model: Model };

/** The edge by which a sheet is drawn up or down; a press does the same. */
export function Grab({ model }: GrabProps): JSX.Element {
  const from = useRef(0);
  const moved = ({ clientY, detail }: MouseEvent) => {
    const by = detail === 0 ? 0 : clientY - from.current;
    const whole = Math.abs(by) < DRAWN ? !sheetWhole.value : by < 0;
    if (!whole && !sheetWhole.value) model.store.act(select(null));
    sheetWhole.value = whole;
  };
  return (
    <button
      type="button"
      class="grab narrow-only"
      aria-expanded={sheetWhole.value}
      aria-controls={PANEL_ID}
      aria-label={words.panel.whole}
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onClick={moved}
    />
  );
}

/** Pixels from which a pointer is taken to draw the sheet. */
const DRAWN = 24;

type PeekProps = { readonly model: Model; readonly position: PositionNode };

/** What a sheet that peeks offers beside its answer: how it is known, and how to go without what is inferred. */
export function Peek({ model, position }: PeekProps): JSX.Element {
  const counts = model.positions.value.some(({ id }) => id === position.id);
  return (
    <p class="peek">
      <button
        type="button"
        class="btn main"
        onClick={() => {
          sheetWhole.value = true;
          void nextPaint().then(focusReasons);
        }}
      >
        {words.panel.why}
      </button>
      {position.evidentiality === 'INFERRED' && counts && (
        <button
          type="button"
          class="btn"
          onClick={() => model.store.act(setDial('ANONYMOUS_OBSERVERS'))}
        >
          {words.panel.leaveOut}
        </button>
      )}
    </p>
  );
}
