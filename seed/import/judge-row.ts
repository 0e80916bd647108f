import type { ActorIndex, KnownActor } from './actor-index.ts';
import { type Columns, fieldIn } from './fields.ts';
import {
  type Decisions,
  keyOf,
  type NamedActor,
  type Resolution,
  resolveActor,
} from './resolve-actor.ts';
import type { StanceWords } from './stance-words.ts';
import type { TableLine } from './table-rows.ts';
import { trueDate } from './true-date.ts';

/** How the reason begins for which a row with a word that is no stance is rejected. */
export const UNKNOWN_STANCE = 'the unknown stance';

/** A position as a row of a table has it, understood. */
export interface ReadPosition {
  readonly actor: KnownActor;
  readonly named: NamedActor;
  /** What the position is on, as the table names it. */
  readonly target: string;
  readonly title: string;
  readonly stance: string;
  /** The table's own word for the stance. */
  readonly word: string;
  /** Empty where the table has none. */
  readonly date: string;
  readonly issue: string;
  readonly source: string;
}

/** A row understood, or why it is none of ours. */
export type Judgement =
  | { readonly position: ReadPosition; readonly reason: null }
  | { readonly position: null; readonly reason: string; readonly doubt: Doubt | null };

/** An actor that somebody has to decide about. */
export type Doubt = Extract<Resolution, { readonly is: 'doubtful' }> & {
  readonly named: NamedActor;
};

/** What rows are judged by. */
export interface Yardstick {
  readonly columns: Columns;
  /** Cells of the header, and so of every row. */
  readonly width: number;
  readonly index: ActorIndex;
  readonly decisions: Decisions;
  readonly stances: StanceWords;
  /** Dates that stand for less than they say: `1946-01-01` for `1946`. */
  readonly placeholders: ReadonlyMap<string, string>;
}

/** Makes the judge of the rows of one table; it looks up each actor once. */
export function rowJudge(yardstick: Yardstick): (line: TableLine) => Judgement {
  const known = new Map<string, Resolution>();
  const resolve = (named: NamedActor) => {
    const key = keyOf(named);
    const found = known.get(key) ?? resolveActor(named, yardstick.index, yardstick.decisions);
    known.set(key, found);
    return found;
  };
  return (line) => judge(line, yardstick, resolve);
}

type Resolve = (named: NamedActor) => Resolution;

function judge(line: TableLine, yardstick: Yardstick, resolve: Resolve): Judgement {
  const { cells, broken } = line;
  if (broken !== null) return rejected(broken);
  const { width } = yardstick;
  if (cells.length !== width) return rejected(`${cells.length} cells, the header has ${width}`);
  return judgeCells(cells, yardstick, resolve);
}

function judgeCells(
  cells: readonly string[],
  { columns, stances, placeholders }: Yardstick,
  resolve: Resolve,
): Judgement {
  const of = (field: keyof Columns) => fieldIn(cells, columns, field);
  const [word, given] = [of('stance'), of('date')];
  const stance = stances.get(word.toLowerCase());
  const date = trueDate(placeholders.get(given) ?? given);
  const target = of('target') || of('title');
  const named = { code: of('actor'), name: of('name') };
  if (target === '') return rejected('no target');
  if (keyOf(named) === NOBODY) return rejected('no actor');
  if (stance === undefined) return rejected(`${UNKNOWN_STANCE} "${word}"`);
  if (date === null)
    return rejected(`"${given}", which is no date of which day and month are sure`);
  const resolution = resolve(named);
  if (resolution.is === 'left-out') return rejected('an actor left out by decision');
  if (resolution.is === 'doubtful') {
    return { ...rejected('an actor not decided about'), doubt: { ...resolution, named } };
  }
  const [title, issue, source] = [of('title') || target, of('issue'), of('source')];
  const read = { actor: resolution.actor, named, target, title, stance, word, date, issue, source };
  return { position: read, reason: null };
}

const NOBODY = keyOf({ code: '', name: '' });

function rejected(reason: string): Extract<Judgement, { readonly position: null }> {
  return { position: null, reason, doubt: null };
}
