import { kindOf } from '../../queries/vocabulary.ts';
import type { ToldStep, WayNode } from '../store/way.ts';
import { quoted, SAYS } from './en-told.ts';

/** What a link says of its source, and of its target. */
const VERBS: Readonly<Record<string, readonly [on: string, back: string]>> = {
  PART_OF: ['is a part of', 'contains'],
  CONCERNS: ['concerns', 'is an issue of'],
  MEMBER_OF: ['is a member of', 'has among its members'],
  BECAME: ['became', 'came from'],
  RECALLS: ['recalls', 'is recalled by'],
  SPEAKS_FOR: ['speaks for', 'is spoken for by'],
};
const LINKED = ['is linked to', 'is linked to'] as const;

function verbOf({ from, links }: ToldStep): string {
  const verbs = links.map(({ type, stance, source }) => {
    if (stance !== null) return SAYS[stance];
    const [on, back] = VERBS[type] ?? LINKED;
    return source === from.id ? on : back;
  });
  return verbs.join(' and ');
}

/** Whether a step leads from a text to who holds something on it. */
function isTurned({ from, links }: ToldStep): boolean {
  return links.some(({ stance, target }) => stance !== null && target === from.id);
}

function nameOf(node: WayNode): string {
  const kind = kindOf(node.id);
  if (kind === 'ISSUE') return `the issue ${quoted(node)}`;
  if (kind !== 'CLAUSE' && kind !== 'INSTRUMENT') return node.name;
  return node.instrument ? `${quoted(node)} in ${quoted(node.instrument)}` : quoted(node);
}

function tellStep(step: ToldStep, before: ToldStep | undefined): string {
  const { from, to } = step;
  const verb = verbOf(step);
  if (isTurned(step)) return `${before ? ', which' : ' is what'} ${nameOf(to)} ${verb}`;
  if (before === undefined) return ` ${verb} ${nameOf(to)}`;
  if (isTurned(before)) return `; ${nameOf(from)} ${verb} ${nameOf(to)}`;
  const shares = verbOf(before) === VERBS['CONCERNS']?.[0] && verb === VERBS['CONCERNS'][1];
  if (shares) return `, as does ${nameOf(to)}`;
  return `, ${kindOf(from.id) === 'PERSON' ? 'who' : 'which'} ${verb} ${nameOf(to)}`;
}

/** Tells a way step by step, in one sentence. */
export function tellWay(steps: readonly ToldStep[]): string {
  const [first] = steps;
  if (first === undefined) return '';
  const told = steps.map((step, index) => tellStep(step, steps[index - 1]));
  return `${nameOf(first.from)}${told.join('')}.`.replace(/^the/, 'The');
}
