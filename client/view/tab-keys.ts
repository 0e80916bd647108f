import type { TABS } from '../store/state.ts';

/** The key of each tab. */
export const TAB_KEYS: Readonly<Record<(typeof TABS)[number], string>> = {
  map: '1',
  matrix: '2',
  clauses: '3',
  coalitions: '4',
  contradictions: '5',
  timeline: '6',
  table: '7',
};
