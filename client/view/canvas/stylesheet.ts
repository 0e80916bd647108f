import type { StylesheetStyle } from 'cytoscape';
import { badgeRules } from './badge-rules.ts';
import { hullRules } from './hull-rules.ts';
import { linkRules } from './link-rules.ts';
import { data, type ReadToken, type Rule, rule } from './rule.ts';

/** The look of every class that the elements carry, in the colours of the theme. */
export function stylesheetOf(token: ReadToken): StylesheetStyle[] {
  return [
    ...baseRules(token),
    ...boxRules(token),
    ...plateRules(token),
    ...textRules(token),
    ...discRules(token),
    ...hullRules(token),
    ...badgeRules(token),
    ...linkRules(token),
    // The sign of a link gives way to what it leads to.
    rule('node[id ^= "sign:"]', { 'z-index': 15 }),
  ];
}

function baseRules(token: ReadToken): Rule[] {
  return [
    rule('node', {
      'font-family': token('--font'),
      'font-size': 13,
      color: token('--ink'),
      label: data('label'),
      'text-valign': 'center',
      'text-halign': 'center',
      'text-margin-y': 1,
      'z-index-compare': 'manual',
      'z-index': 10,
      'overlay-opacity': 0,
    }),
    rule('edge', { 'z-index-compare': 'manual', 'overlay-opacity': 0 }),
  ];
}

function boxRules(token: ReadToken): Rule[] {
  return [
    rule('.box', {
      shape: 'round-rectangle',
      width: data('w'),
      height: data('h'),
      'corner-radius': data('r'),
      'border-width': 1,
      'z-index': 20,
    }),
    rule('.group', {
      'background-color': token('--sunk'),
      'border-color': token('--rule'),
      'z-index': 0,
      events: 'no',
    }),
    rule('.quiet', {
      'background-opacity': 0,
      'border-color': token('--edge'),
      'border-style': 'dashed',
      'z-index': 0,
      events: 'no',
    }),
  ];
}

function plateRules(token: ReadToken): Rule[] {
  const edge = { 'background-color': token('--panel'), 'border-color': token('--edge') };
  return [
    rule('.plate', edge),
    rule('.plate-head', { 'background-opacity': 0, 'border-opacity': 0 }),
    rule('.plate-fold', { 'background-opacity': 0, 'border-opacity': 0 }),
    rule('.plate-text', { 'background-color': token('--sunk'), 'border-color': token('--edge') }),
    rule('.plate-sum', {
      'background-color': token('--paper'),
      'border-color': token('--rule'),
      'border-style': 'dashed',
    }),
    rule('.plate-dropped', {
      ...edge,
      'border-style': 'dashed',
      'background-color': token('--paper'),
    }),
    rule('.plate-unheard', { ...edge, 'border-color': token('--rule') }),
    rule('.strike', {
      shape: 'rectangle',
      'background-color': token('--ink-2'),
      'border-width': 0,
      events: 'no',
      'z-index': 31,
    }),
    rule('.box.marked', {
      'background-opacity': 0,
      'border-color': token('--accent'),
      'border-width': 2,
      events: 'no',
    }),
    rule('.box.on', {
      'border-color': token('--ink'),
      'border-width': 2,
      'border-opacity': 1,
      'border-style': 'solid',
    }),
  ];
}

function textRules(token: ReadToken): Rule[] {
  const small = { 'font-size': 11, color: token('--ink-3') };
  return [
    rule('.text', {
      width: 1,
      height: 1,
      'background-opacity': 0,
      'border-width': 0,
      'z-index': 30,
    }),
    rule('.start', { 'text-halign': 'right' }),
    rule('.end', { 'text-halign': 'left' }),
    rule('.name-head', { 'font-weight': 600 }),
    rule('.label, .label-on', {
      'text-outline-color': token('--paper'),
      'text-outline-width': 2.5,
    }),
    rule('.label-on', { 'font-weight': 600 }),
    rule('.beyond', {
      ...small,
      'text-outline-color': token('--paper'),
      'text-outline-width': 2.5,
      color: token('--ink-2'),
      'z-index': 45,
    }),
    rule('.name-soft', { color: token('--ink-2') }),
    rule('.note, .tag', small),
    rule('.group-name', { ...small, events: 'no' }),
    rule('.zone', { color: token('--ink-2'), 'font-size': 12, 'font-weight': 600, events: 'no' }),
  ];
}

function discRules(token: ReadToken): Rule[] {
  const mark = token('--mark');
  return [
    rule('.disc', {
      shape: 'ellipse',
      width: data('w'),
      height: data('h'),
      'background-color': token('--panel'),
      'border-width': 1.75,
      'border-color': mark,
      'font-size': 11,
      'font-weight': 600,
      'z-index': 40,
    }),
    rule('.disc.square', { shape: 'round-rectangle', 'corner-radius': 1.5 }),
    rule('.disc.diamond', { shape: 'diamond' }),
    rule('.mark-quiet', {
      'background-color': token('--paper'),
      'border-color': token('--none-rim'),
      'border-style': 'dashed',
    }),
    rule('.disc.on', {
      'background-color': mark,
      'border-style': 'solid',
      'border-color': mark,
      color: token('--paper'),
    }),
    rule('.disc.marked', {
      'background-opacity': 0,
      'border-width': 2,
      'border-color': token('--accent'),
      'z-index': 38,
      events: 'no',
    }),
    rule('.ring', {
      'background-opacity': 0,
      'border-width': 1.5,
      'border-color': token('--ink'),
      'z-index': 39,
    }),
    rule('.step', {
      'background-color': token('--ink'),
      'border-width': 0,
      color: token('--paper'),
      'z-index': 50,
    }),
  ];
}
