import type { ReadToken } from '../canvas/rule.ts';

/**
 * Reads the design tokens of the light theme out of a style sheet: what is taken away is printed and
 * put on slides, whatever the colours of the page.
 */
export function lightTokens(css: string): ReadToken {
  const root = /:root\s*\{([^}]*)\}/.exec(css.replace(/\/\*[\s\S]*?\*\//g, ''))?.[1] ?? '';
  const tokens = new Map(
    [...root.matchAll(/(--[\w-]+)\s*:\s*([^;]+)/g)].map(([, name = '', value = '']) => [
      name,
      value.trim().replace(/\s+/g, ' '),
    ]),
  );
  return (name) => tokens.get(name) ?? '';
}
