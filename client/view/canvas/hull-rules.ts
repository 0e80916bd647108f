import { data, type ReadToken, type Rule, rule } from './rule.ts';

/** Outlines of groups are of ink, for colour is kept for stance; told apart by their lines. */
export function hullRules(token: ReadToken): Rule[] {
  return [
    rule('.hull', {
      shape: 'polygon',
      'shape-polygon-points': data('corners'),
      width: data('w'),
      height: data('h'),
      'background-color': token('--ink'),
      'background-opacity': 0.06,
      'border-color': token('--ink-3'),
      'border-width': 1.25,
      'z-index': 0,
      events: 'no',
    }),
    rule('.hull-1', { 'border-style': 'dashed' }),
    rule('.hull-2', { 'border-style': 'dotted' }),
    rule('.hull-number', {
      'background-color': token('--paper'),
      'border-color': token('--ink-3'),
      'border-width': 1,
      events: 'no',
      'z-index': 46,
    }),
  ];
}
