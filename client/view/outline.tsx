import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { select } from '../store/actions.ts';
import type { Arrangement } from '../store/arrangement.ts';
import {
  type OutlineItem,
  type OutlineLine,
  outlineLines,
  outlineOf,
  pathTo,
} from '../store/outline.ts';
import {
  moveInOutline,
  OUTLINE_START,
  type OutlineState,
  standOn,
} from '../store/outline-moves.ts';
import { viewWords as words } from '../words/words.ts';
import '../style/outline.css';
import { mapHooks } from './map/map-hooks.ts';
import type { Props } from './model.ts';
import { turnedKey } from './turned-key.ts';

/** The picture as a tree: always in the page, seen when it has the focus, in step with the selection. */
export function Outline({ model, record }: Props): JSX.Element {
  const state = useSignal(OUTLINE_START);
  const tree = useTree({ model, record }, state);
  const selection = model.selection.value;
  const lines = outlineLines(tree.value, state.value.open);
  const active = shownKey(lines, state.value.active);
  const move = (next: OutlineState) => {
    state.value = next;
    requestAnimationFrame(() => document.getElementById(domId(next.active))?.focus());
  };
  const choose = (line: OutlineLine | undefined) => {
    if (line?.item.id) model.store.act(select(line.item.id));
  };
  return (
    <div
      id="outline"
      class="outline"
      role="tree"
      aria-label={words.outline}
      onKeyDown={(event) => {
        if (isForOthers(event)) return;
        const next = moveInOutline(turnedKey(event.key), lines, { ...state.value, active });
        if (event.shiftKey && next !== null) markBoth(lines, active, next.active);
        if (event.key === 'Enter') choose(lines.find(({ item }) => item.key === active));
        else if (next === null) return;
        else move(next);
        event.preventDefault();
      }}
    >
      {lines.map((line) => (
        <Line
          key={line.item.key}
          line={line}
          open={state.value.open.has(line.item.key)}
          active={line.item.key === active}
          selected={line.item.id !== null && line.item.id === selection}
          note={noteOf(line, model.place.value.arrangement)}
          onChoose={() => {
            move({ ...state.value, active: line.item.key });
            choose(line);
          }}
        />
      ))}
    </div>
  );
}

/** The tree, in which the focus follows the selection. */
function useTree(
  { model, record }: Props,
  state: Signal<OutlineState>,
): ReadonlySignal<readonly OutlineItem[]> {
  const hidden = useComputed(() => model.place.value.arrangement.hidden);
  const tree = useComputed(() => outlineOf(record, model.positions.value, hidden.value));
  const selection = model.selection.value;
  // Before the next key can arrive: the focus must find the selection.
  useLayoutEffect(() => {
    if (selection === null || state.peek().active.endsWith(`/${selection}`)) return;
    state.value = standOn(pathTo(tree.peek(), selection), state.peek());
  }, [selection, state, tree]);
  return tree;
}

function isForOthers({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

/** The key of the item that has the focus; the first where it is no longer shown. */
function shownKey(lines: readonly OutlineLine[], key: string): string {
  return lines.some(({ item }) => item.key === key) ? key : 'actors';
}

type LineProps = {
  readonly line: OutlineLine;
  readonly open: boolean;
  readonly active: boolean;
  readonly selected: boolean;
  /** What was done to it on the map; empty for nothing. */
  readonly note: string;
  readonly onChoose: () => void;
};

function Line({ line, open, active, selected, note, onChoose }: LineProps): JSX.Element {
  const { item, level, place, siblings } = line;
  const parent = item.size > 0;
  return (
    <div
      id={domId(item.key)}
      class={`item level-${level}${parent ? ' parent' : ''}`}
      role="treeitem"
      tabIndex={active ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={selected}
      data-node={nodeOf(line)}
      aria-expanded={parent ? open : undefined}
      onClick={onChoose}
      onKeyDown={undefined}
    >
      {item.label}
      {note}
    </div>
  );
}

/** The id of an actor or a target, to which something can be done on the map. */
function nodeOf({ item, level }: OutlineLine): string | undefined {
  return level === 2 && item.id !== null ? item.id : undefined;
}

/** Marks where the focus was and where it goes, together with what is marked. */
function markBoth(lines: readonly OutlineLine[], from: string, to: string | undefined): void {
  const nodes = lines.flatMap((line) =>
    line.item.key === from || line.item.key === to ? (nodeOf(line) ?? []) : [],
  );
  if (nodes.length > 0) mapHooks.value?.mark(nodes);
}

function noteOf(line: OutlineLine, { marked, collapsed, pins }: Arrangement): string {
  const id = nodeOf(line);
  if (id === undefined) return '';
  const notes = [
    marked.includes(id) ? words.panel.outlineMarked : '',
    collapsed.includes(id) ? words.panel.outlineCollapsed : '',
    pins.some((pin) => pin.id === id) ? words.panel.outlinePinned : '',
  ];
  return notes.filter((note) => note !== '').join('');
}

function domId(key: string): string {
  return `outline:${key}`;
}
