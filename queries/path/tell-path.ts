/**
 * Tell path
 * =========
 *
 * Reads a path out as one sentence: each hop says more of the node before it, and a node that the
 * sentence has only just made its subject begins a clause of its own.
 */
import { quoted, SAYS } from '../contradiction/words.ts';
import { kindOf, type STRUCTURAL_LINKS, type Stance } from '../vocabulary.ts';

/** A node of a path; a clause with its instrument. */
export type PathNode = {
  readonly id: string;
  readonly name: string;
  readonly whole?: { readonly id: string; readonly name: string };
};

/** A link of a path: structural, or positions of an actor on a target. */
export type PathLink = {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly stance?: Stance;
};

type Structural = (typeof STRUCTURAL_LINKS)[number];

/** What a link says of its source, and of its target. */
const WORDS: Readonly<Record<Structural, readonly [on: string, back: string]>> = {
  PART_OF: ['is a part of', 'contains'],
  CONCERNS: ['concerns', 'is an issue of'],
  MEMBER_OF: ['is a member of', 'has among its members'],
  BECAME: ['became', 'came from'],
  RECALLS: ['recalls', 'is recalled by'],
  SPEAKS_FOR: ['speaks for', 'is spoken for by'],
};

/** A step of the sentence, and whether its end is now the subject. */
type Step = { readonly text: string; readonly turned: boolean; readonly verb: string };

/** Tells a path; `hops` holds the links of each hop, of which there are several only between an actor and a target. */
export function tellPath(
  nodes: readonly PathNode[],
  hops: readonly (readonly PathLink[])[],
): string {
  const steps: Step[] = [];
  hops.forEach((links, i) => {
    const [from, to] = [nodes[i], nodes[i + 1]];
    if (from !== undefined && to !== undefined)
      steps.push(stepOf({ from, to, links }, steps.at(-1)));
  });
  const [first] = nodes;
  const told = `${first === undefined ? '' : nameOf(first)}${steps.map(({ text }) => text).join('')}.`;
  return told.replace(/^the/, 'The');
}

type Hop = { readonly from: PathNode; readonly to: PathNode; readonly links: readonly PathLink[] };

function stepOf(hop: Hop, before: Step | undefined): Step {
  const { from, to, links } = hop;
  const verb = verbOf(hop);
  const isHeld = links.some(({ type, target }) => type === 'POSITION' && target === from.id);
  if (isHeld) {
    const pronoun = before === undefined ? ' is what' : ', which';
    return { text: `${pronoun} ${nameOf(to)} ${verb}`, turned: true, verb };
  }
  return { text: `${joint(from, verb, before)} ${nameOf(to)}`, turned: false, verb };
}

/** What stands between two names: a verb with what it hangs on. */
function joint(from: PathNode, verb: string, before: Step | undefined): string {
  if (before === undefined) return ` ${verb}`;
  if (before.turned) return `; ${nameOf(from)} ${verb}`;
  if (before.verb === WORDS.CONCERNS[0] && verb === WORDS.CONCERNS[1]) return ', as does';
  return `, ${kindOf(from.id) === 'PERSON' ? 'who' : 'which'} ${verb}`;
}

/** What a hop says: several stances are joined, in their order. */
function verbOf({ from, links }: Hop): string {
  return links.map((link) => wordOf(link, from.id)).join(' and ');
}

function wordOf({ type, stance, source }: PathLink, from: string): string {
  if (stance !== undefined) return SAYS[stance];
  const known = Object.entries(WORDS).find(([word]) => word === type);
  const [on = 'is linked to', back = 'is linked to'] = known?.[1] ?? [];
  return source === from ? on : back;
}

/** Texts and issues are quoted, so that their names do not run into the sentence. */
function nameOf({ id, name, whole }: PathNode): string {
  const kind = kindOf(id);
  if (kind === 'ISSUE') return `the issue ${quoted({ id, name })}`;
  if (kind !== 'CLAUSE' && kind !== 'INSTRUMENT') return name;
  return whole === undefined ? quoted({ id, name }) : `${quoted({ id, name })} in ${quoted(whole)}`;
}
