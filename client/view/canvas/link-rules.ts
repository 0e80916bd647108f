import { FAMILIES, type Family } from '../../layout/family.ts';
import { data, type ReadToken, type Rule, rule } from './rule.ts';

const LINE: Readonly<Record<Family, Rule['style']>> = {
  support: {},
  oppose: {},
  conditional: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] },
  reserve: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] },
  abstain: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4] },
  none: { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4] },
};
const PALE: readonly Family[] = ['conditional', 'reserve', 'abstain', 'none'];

/** Links: colour and dashes by family, width by evidence, an outline of ink where selected. */
export function linkRules(token: ReadToken): readonly Rule[] {
  return [
    ...shapes(),
    rule('.tie', { 'line-color': token('--edge') }),
    ...FAMILIES.flatMap((family) => familyRules(family, token)),
    ...known(token),
    rule('.link.waiting', { visibility: 'hidden' }),
    rule('.link.waiting.near', { visibility: 'visible', 'z-index': 4, width: 1.6 }),
  ];
}

function shapes(): readonly Rule[] {
  return [
    rule('.link', {
      'edge-distances': 'endpoints',
      'source-endpoint': data('from'),
      'target-endpoint': data('to'),
      'line-cap': 'round',
      'z-index': 2,
    }),
    rule('.link.oppose', { 'z-index': 1 }),
    rule('.curve', {
      'curve-style': 'unbundled-bezier',
      'control-point-weights': data('along'),
      'control-point-distances': data('off'),
    }),
    rule('.tie', {
      'curve-style': 'straight',
      'source-endpoint': data('from'),
      'target-endpoint': data('to'),
      width: 1,
      'z-index': 0,
      events: 'no',
    }),
    rule('.lane', {
      'curve-style': 'round-segments',
      'segment-weights': data('along'),
      'segment-distances': data('off'),
      'segment-radii': 18,
    }),
  ];
}

/** Inferred is a hollow line of two hairlines; selected has an outline of ink. */
function familyRules(family: Family, token: ReadToken): readonly Rule[] {
  const colour = token(PALE.includes(family) ? `--${family}-rim` : `--${family}`);
  const hollow = { 'line-color': token('--paper'), 'line-outline-color': colour };
  const hot = { 'line-color': colour, 'line-outline-color': token('--ink') };
  return [
    rule(`.link.${family}`, { ...LINE[family], 'line-color': colour }),
    rule(`.link.${family}.known-4`, { ...hollow, width: 1.3, 'line-outline-width': 0.8 }),
    rule(`.link.${family}.lit`, { 'z-index': 4, opacity: 1, width: 2.8 }),
    rule(`.link.${family}.lit.known-4`, { width: 2, 'line-outline-width': 1 }),
    rule(`.link.${family}.hot`, {
      ...hot,
      'z-index': 5,
      opacity: 1,
      width: 2.8,
      'line-outline-width': 1.6,
    }),
  ];
}

function known(token: ReadToken): readonly Rule[] {
  const size = (name: string) => Number.parseFloat(token(name));
  return [0, 1, 2, 3].map((strength) =>
    rule(`.link.plain.known-${strength}`, {
      width: size(`--width-${strength}`),
      opacity: size(`--known-${strength}`),
    }),
  );
}
