import { counted, listed } from './counting.ts';

/** The words of the map beyond the picture that opens: its layouts and its tools. */
export const EN_MAP = {
  tools: 'Tools of the map',
  heads: {
    force: (): string => 'Who is linked stands near; a place means nothing else',
    layers: (): string => 'A column for each kind, texts in their order',
    ego: (centre: string): string => `Around ${centre}: each ring is one step further`,
  },
  sketch: 'Half way: a sketch, which is being refined',
  intro: {
    force:
      'Actors and what they speak to, pulled together by the lines between them. Who is near whom means that they speak to the same; a place by itself means nothing.',
    layers:
      'Who speaks, what they speak to, the whole texts and the issues, each in a column of its own. Follow a line from left to right.',
    ego: 'What is chosen stands in the middle. The first ring is all that it is linked with; each further ring is one step more.',
  },
  layers: {
    actors: 'Who speaks',
    clauses: 'Clauses and asks',
    texts: 'Whole texts',
    issues: 'Issues',
  },
  beyond: (count: number): string => `+${count}`,
  acts: 'Nodes',
  menu: (name: string): string => `What to do with ${name}`,
  several: (count: number): string => counted(count, 'marked node'),
  do: {
    fold: { on: 'Expand', off: 'Collapse' },
    hide: { on: 'Show again', off: 'Hide' },
    pin: { on: 'Let go of its place', off: 'Keep in its place' },
    neighbours: { on: 'Mark its neighbours', off: 'Mark its neighbours' },
    mark: { on: 'Take the mark away', off: 'Mark' },
  },
  hullKey: 'Outlines',
  hullName: (name: string, marks: number): string => `${name} (${counted(marks, 'mark')} outlined)`,
  noHulls: 'No two of a group stand in this picture.',
  hullsFailed: 'The groups did not come; choose them again.',
  nothing: 'Choose an actor or a text first, or mark some.',
  showHidden: (count: number): string => `${count} hidden: show`,
  told: {
    hidden: (names: readonly string[]): string => `Hidden: ${listed(names)}.`,
    back: (names: readonly string[]): string => `Shown again: ${listed(names)}.`,
    shown: 'Everything that was hidden is shown again.',
    opened: (name: string): string => `Expanded: ${name}.`,
    collapsed: (name: string, away: number): string =>
      away === 0
        ? `Collapsed: ${name}. Nobody is linked with it alone.`
        : `Collapsed: ${name}, which stands for ${away} more.`,
    pinned: (names: readonly string[]): string => `Kept in place: ${listed(names)}.`,
    freed: (names: readonly string[]): string => `Free again: ${listed(names)}.`,
    fixed: (name: string): string => `${name} cannot be moved here: texts stand in their order.`,
    marked: (count: number): string => `${counted(count, 'node')} marked.`,
    markedOne: (name: string): string => `Marked: ${name}.`,
    unmarked: (name: string): string => `No longer marked: ${name}.`,
  },
} as const;
