/**
 * Nominal way
 * ===========
 *
 * Reads a way out in a language whose verbs would have to agree with names of unknown number and gender:
 * what an actor holds is told as a noun after its name, and what hangs on a text by what is the same for all.
 */
import { kindOf, type Stance } from '../../queries/vocabulary.ts';
import type { ToldStep, WayNode } from '../store/way.ts';

/** How a language tells the steps of a way. */
export type WayWords = {
  /** What stands between an actor and what is told of it. */
  readonly colon: string;
  /** What stands between steps, and between two that are of the same actor. */
  readonly joint: string;
  readonly also: string;
  /** What stands between several stances on one text. */
  readonly and: string;
  readonly issue: (named: string) => string;
  readonly within: (clause: string, instrument: string) => string;
  readonly quoted: (name: string) => string;
  readonly apart: (name: string) => string;
  readonly held: (stance: Stance, target: string) => string;
  /** What stands for a text that has just been named. */
  readonly sameText: string;
  readonly member: (organisation: string) => string;
  /** What stands for an organisation that has just been named. */
  readonly sameOrganisation: string;
  readonly speaker: (actor: string) => string;
  /** What a link between texts and issues says of its source, and of its target; a name follows at once. */
  readonly verbs: Readonly<Record<string, readonly [on: string, back: string]>>;
  readonly linked: string;
};

/** Makes what reads a way out, from the words of a language. */
export function createTellWay(words: WayWords): (steps: readonly ToldStep[]) => string {
  return (steps) => {
    const [first] = steps;
    if (first === undefined) return '';
    const begins = isOfActor(first) ? '' : nameOf(first.from, words);
    const told = steps.map((step, index) => tellStep(step, steps[index - 1], words));
    return `${begins}${told.join('')}.`;
  };
}

/** Whether a link is of an actor, on whichever side it stands. */
function isOfActor({ links }: ToldStep): boolean {
  return links.some(
    ({ type, stance }) => stance !== null || type === 'MEMBER_OF' || type === 'SPEAKS_FOR',
  );
}

function isBack({ from, links: [first] }: ToldStep): boolean {
  return first !== undefined && first.source !== from.id;
}

/** A step with what joins it to the one before: none begins the sentence, and a way back leaves its end the subject. */
function tellStep(step: ToldStep, before: ToldStep | undefined, words: WayWords): string {
  const { from, to, links } = step;
  const back = isBack(step);
  if (!isOfActor(step)) {
    const [on, behind] = words.verbs[links[0]?.type ?? ''] ?? [words.linked, words.linked];
    return `${back ? behind : on}${nameOf(to, words)}`;
  }
  const isSubject = before !== undefined && isOfActor(before) && isBack(before);
  const said = links
    .map((link) =>
      back && before !== undefined
        ? tellBack(link, from, words)
        : tellOn(link, back ? from : to, words),
    )
    .join(words.and);
  if (isSubject && !back) return `${words.also}${said}`;
  const joint = before === undefined ? '' : words.joint;
  return `${joint}${nameOf(back ? to : from, words)}${words.colon}${said}`;
}

type Link = ToldStep['links'][number];

/** What an actor is to what it is linked with. */
function tellOn({ type, stance }: Link, to: WayNode, words: WayWords): string {
  if (stance !== null) return words.held(stance, nameOf(to, words));
  return type === 'MEMBER_OF'
    ? words.member(words.quoted(to.name))
    : words.speaker(words.apart(to.name));
}

/** What an actor is to what the way comes from, which has just been named. */
function tellBack({ type, stance }: Link, from: WayNode, words: WayWords): string {
  if (stance !== null) return words.held(stance, words.sameText);
  return type === 'MEMBER_OF'
    ? words.member(words.sameOrganisation)
    : words.speaker(words.apart(from.name));
}

function nameOf(node: WayNode, { quoted, apart, issue, within }: WayWords): string {
  const kind = kindOf(node.id);
  const named = quoted(node.name);
  if (kind === 'ISSUE') return issue(named);
  if (kind !== 'CLAUSE' && kind !== 'INSTRUMENT') return apart(node.name);
  return node.instrument ? within(named, quoted(node.instrument.name)) : named;
}
