import type { OutlineLine } from './outline.ts';

/** Where the outline stands: which items are open, and which has the focus. */
export type OutlineState = { readonly open: ReadonlySet<string>; readonly active: string };

/** The outline before anything is opened. */
export const OUTLINE_START: OutlineState = {
  open: new Set(['actors', 'targets', 'hidden']),
  active: 'actors',
};

/** Where a key leads in the outline; null for a key that means nothing there. */
export function moveInOutline(
  key: string,
  lines: readonly OutlineLine[],
  state: OutlineState,
): OutlineState | null {
  const at = lines.findIndex(({ item }) => item.key === state.active);
  const to = (line: OutlineLine | undefined): OutlineState =>
    line ? { ...state, active: line.item.key } : state;
  const moves: Readonly<Record<string, () => OutlineState>> = {
    ArrowDown: () => to(lines[at + 1]),
    ArrowUp: () => to(lines[at - 1]),
    Home: () => to(lines[0]),
    End: () => to(lines.at(-1)),
    ArrowRight: () => rightwards(lines, at, state),
    ArrowLeft: () => leftwards(lines[at], state),
    ' ': () => toggled(lines[at], state),
  };
  return moves[key]?.() ?? null;
}

function rightwards(lines: readonly OutlineLine[], at: number, state: OutlineState): OutlineState {
  const line = lines[at];
  if (!line || line.item.size === 0) return state;
  if (!state.open.has(line.item.key)) return toggled(line, state);
  return { ...state, active: lines[at + 1]?.item.key ?? state.active };
}

function leftwards(line: OutlineLine | undefined, state: OutlineState): OutlineState {
  if (!line) return state;
  if (state.open.has(line.item.key)) return toggled(line, state);
  return { ...state, active: line.parent ?? state.active };
}

function toggled(line: OutlineLine | undefined, state: OutlineState): OutlineState {
  if (!line || line.item.size === 0) return state;
  const open = new Set(state.open);
  if (!open.delete(line.item.key)) open.add(line.item.key);
  return { ...state, open };
}

/** Opens the way to an item and stands on it. */
export function standOn(path: readonly string[], state: OutlineState): OutlineState {
  const active = path.at(-1);
  if (active === undefined) return state;
  return { open: new Set([...state.open, ...path.slice(0, -1)]), active };
}
