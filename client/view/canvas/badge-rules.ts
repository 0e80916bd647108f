import { FAMILIES } from '../../layout/family.ts';
import { type ReadToken, type Rule, rule } from './rule.ts';

/** Badges: the fill of their family, hollow where all is inferred. */
export function badgeRules(token: ReadToken): Rule[] {
  const text = { 'font-size': 12, 'font-weight': 600, 'z-index': 25 };
  return FAMILIES.flatMap((family) => [
    rule(`.badge-${family}`, {
      ...text,
      'background-color': token(`--${family}-fill`),
      'border-color': token(`--${family}-rim`),
      color: token(`--${family}-on`),
      'border-style': family === 'none' ? 'dashed' : 'solid',
    }),
    rule(`.badge-${family}-inferred`, {
      ...text,
      'background-color': token('--paper'),
      'border-color': token(`--${family}-rim`),
      'border-width': 1.5,
      color: token(`--${family}-text`),
    }),
    rule(`.badge-${family}.on, .badge-${family}-inferred.on`, {
      'border-color': token('--ink'),
      'border-width': 2,
    }),
  ]);
}
