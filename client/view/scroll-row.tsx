import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { viewWords as words } from '../words/words.ts';
import '../style/scroll-row.css';

/** Whether a row goes on beyond its start and beyond its end. */
type Beyond = { readonly start: boolean; readonly end: boolean };

/** A row that may be wider than its room: it fades where it goes on, and a press brings what is there. */
export function ScrollRow({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const row = useRef<HTMLDivElement>(null);
  const beyond = useSignal<Beyond>({ start: false, end: false });
  useEffect(() => {
    const { current } = row;
    if (current === null) return;
    const read = () => {
      const next = beyondOf(current);
      const { start, end } = beyond.peek();
      if (next.start !== start || next.end !== end) beyond.value = next;
    };
    read();
    const sizes = new ResizeObserver(read);
    for (const element of [current, ...current.children]) sizes.observe(element);
    current.addEventListener('scroll', read, { passive: true });
    return () => {
      sizes.disconnect();
      current.removeEventListener('scroll', read);
    };
  }, [beyond]);
  const { start, end } = beyond.value;
  const turn = (way: 1 | -1) => () => {
    const { current } = row;
    const side = current?.matches(':dir(rtl)') ? -way : way;
    current?.scrollBy({ left: side * current.clientWidth * STEP });
  };
  return (
    <>
      {start && <Turn label={words.rowBack} sign="‹" onPress={turn(-1)} />}
      <div ref={row} class={`scroll-row${start ? ' from' : ''}${end ? ' on' : ''}`}>
        <div class="scroll-held">{children}</div>
      </div>
      {end && <Turn label={words.rowOn} sign="›" onPress={turn(1)} />}
    </>
  );
}

/** How much of what is seen a press moves on by. */
const STEP = 0.6;

type TurnProps = { readonly label: string; readonly sign: string; readonly onPress: () => void };

/** For a pointer: keys and readers come to what is out of sight by itself. */
function Turn({ label, sign, onPress }: TurnProps): JSX.Element {
  return (
    <button type="button" class="row-turn" tabIndex={-1} aria-label={label} onClick={onPress}>
      <span class="turns" aria-hidden="true">
        {sign}
      </span>
    </button>
  );
}

function beyondOf({ scrollLeft, scrollWidth, clientWidth }: HTMLElement): Beyond {
  // From right to left the way on is negative.
  const passed = Math.abs(scrollLeft);
  return { start: passed > 1, end: passed + clientWidth < scrollWidth - 1 };
}
