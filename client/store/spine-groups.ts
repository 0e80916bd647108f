import type { StanceGroup, StanceTarget } from '../layout/input.ts';
import { byText } from '../layout/order.ts';
import { words } from '../words/words.ts';
import type { PictureOf } from './picture.ts';
import type { InstrumentNode, TargetNode, ViewRecord } from './record.ts';
import { foldRow, rowOf } from './spine-rows.ts';

type Group = StanceGroup & { readonly date: string | null; readonly ours: boolean };

/** What decides on the rows: who is spoken to, which have a row of their own, which groups are open. */
type Showing = {
  readonly heard: ReadonlySet<string>;
  readonly shown: ReadonlySet<string>;
  readonly kept: readonly string[];
  readonly open: readonly string[];
  readonly collapsed: readonly string[];
};

/** From so many on, what has no row of its own folds into one. */
const FOLDS_FROM = 2;

/**
 * Makes the rows of the spine, where `shown` have one of their own. An instrument of several rows has a
 * box, in order of date, and so has each of the negotiation; others stand together, before the boxes where they are older than
 * the first text of the negotiation, else after them. What has no date and is no text of the
 * negotiation stands at the end: in no order of time, it must not take the place of what began.
 */
export function spineGroups({
  record,
  positions,
  open,
  kept,
  collapsed,
}: Omit<PictureOf, 'height'>): (shown: ReadonlySet<string>) => readonly StanceGroup[] {
  const heard = new Set(positions.map(({ target }) => target));
  return (shown) => groupsOf(record, { heard, shown, kept, open, collapsed });
}

function groupsOf(record: ViewRecord, showing: Showing): readonly StanceGroup[] {
  const { shown, collapsed } = showing;
  const groups = record.instruments
    .map((instrument) => groupOf(instrument, showing))
    .filter(({ targets }) => targets.length > 0)
    .toSorted((one, other) => byText(rankOf(one), rankOf(other)) || byText(one.id, other.id));
  const few = groups.length <= FEW_TEXTS;
  const stands = ({ id: text, ours, targets }: Group) =>
    collapsed.includes(text) || (ours && few && targets.some(({ id }) => shown.has(id)));
  const boxes = groups.filter((group) => group.targets.length > 1 || stands(group));
  const lone = groups.filter((group) => !boxes.includes(group));
  const alone = record.grain === 'ISSUE' || lone.some(({ ours }) => ours);
  if (boxes.length === 0 && alone)
    return captioned({ id: sort(record), targets: loose(lone) }, showing);
  const begin = boxes.filter(({ ours }) => ours).map(rankOf)[0] ?? LAST;
  const rows = (held: (group: Group) => boolean) =>
    lone.filter(held).flatMap(({ targets }) => targets);
  const undated = rows((group) => rankOf(group) === FIRST);
  const early = rows((group) => rankOf(group) > FIRST && rankOf(group) < begin);
  const late = rows((group) => rankOf(group) >= begin);
  return [
    ...captioned({ id: 'earlier', targets: early }, showing),
    ...boxes,
    ...captioned({ id: 'other', targets: late }, showing),
    ...captioned({ id: 'undated', targets: undated }, showing),
  ];
}

/** Up to so many texts, one that has no clauses and is the negotiation's own still has a box. */
const FEW_TEXTS = 30;

/** What loose rows are where there is nothing else. */
function sort({ grain }: ViewRecord): Loose['id'] {
  return grain === 'ISSUE' ? 'issues' : 'texts';
}

function loose(groups: readonly Group[]): readonly StanceTarget[] {
  return groups.flatMap(({ targets }) => targets.map((target) => ({ ...target, head: false })));
}

const FIRST = '0';
const LAST = '9999';

/** What a text is ordered by: its date; without one, the negotiation's own come last, others first. */
function rankOf({ date, ours }: Group): string {
  return date ?? (ours ? LAST : FIRST);
}

type Loose = {
  readonly id: 'undated' | 'earlier' | 'other' | 'texts' | 'issues';
  readonly targets: readonly StanceTarget[];
};

/** Loose texts under a caption: those that are not shown fold; where all do, the fold says what they are. */
function captioned({ id, targets }: Loose, showing: Showing): readonly StanceGroup[] {
  if (targets.length === 0) return [];
  const { shown, open } = showing;
  const whole = { id, name: words.loose[id], targets };
  const folded = targets.filter((target) => !shown.has(target.id));
  if (open.includes(id) || folded.length < FOLDS_FROM) return [whole];
  const held = folded.flatMap(({ holds }) => holds);
  const count = folded.length;
  if (count === targets.length)
    return [{ id, name: '', targets: [foldRow(id, held, words.looseCount[id](count))] }];
  const more = foldRow(id, held, words.moreTexts(count));
  return [{ ...whole, targets: [...targets.filter((target) => !folded.includes(target)), more] }];
}

function groupOf(instrument: InstrumentNode, showing: Showing): Group {
  const { whole, date, negotiation } = instrument;
  const targets = targetsOf(instrument, showing);
  return {
    id: whole.id,
    name: whole.name,
    date,
    ours: negotiation !== null,
    targets,
  };
}

function targetsOf(instrument: InstrumentNode, showing: Showing): readonly StanceTarget[] {
  const { whole, clauses } = instrument;
  const { heard, shown, kept, open, collapsed } = showing;
  const all = [whole, ...clauses];
  if (!all.some(({ id }) => heard.has(id) || kept.includes(id))) return [];
  if (collapsed.includes(whole.id)) return [wholeRow(instrument, showing)];
  if (open.includes(whole.id)) return boxed({ whole, own: clauses, rest: [] }, showing);
  const alone = loneRow(instrument, showing);
  if (alone !== null) return [alone];
  const own = clauses.filter(({ id }) => shown.has(id));
  const rest = clauses.filter(({ id }) => !shown.has(id));
  const few = rest.length < FOLDS_FROM;
  return boxed(few ? { whole, own: clauses, rest: [] } : { whole, own, rest }, showing);
}

/** One row for all of a text: the one clause that is spoken to, or the text where no clause stands out. */
function loneRow(
  { whole, clauses, negotiation }: InstrumentNode,
  { heard, shown }: Showing,
): StanceTarget | null {
  const [first, second] = clauses.filter(({ id }) => heard.has(id) || shown.has(id));
  const wholeMatters = heard.has(whole.id) || shown.has(whole.id);
  if (first && !second && !wholeMatters) return { ...rowOf(first, heard), note: whole.name };
  const spoken = clauses.filter(({ id }) => heard.has(id)).map(({ id }) => id);
  // What the negotiation itself wrote keeps its clauses in reach, in a row that opens.
  const opens = negotiation !== null && shown.has(whole.id) && spoken.length > 0;
  if (opens || clauses.some(({ id }) => shown.has(id))) return null;
  return wholeRow({ whole, clauses, negotiation }, { heard });
}

/** A text with all of its clauses in one row. */
function wholeRow(
  { whole, clauses, negotiation }: Pick<InstrumentNode, 'whole' | 'clauses' | 'negotiation'>,
  { heard }: Pick<Showing, 'heard'>,
): StanceTarget {
  const spoken = clauses.filter(({ id }) => heard.has(id)).map(({ id }) => id);
  const note = spoken.length === 0 ? '' : words.withClauses(spoken.length);
  const row = rowOf(whole, new Set(heard).add(whole.id));
  return { ...row, note, head: negotiation !== null, holds: [whole.id, ...spoken] };
}

type Box = {
  readonly whole: TargetNode;
  /** Clauses with a row of their own, and those that fold. */
  readonly own: readonly TargetNode[];
  readonly rest: readonly TargetNode[];
};

function boxed({ whole, own, rest }: Box, { heard }: Showing): readonly StanceTarget[] {
  const tag = words.fateTag(whole.fate);
  const head = { ...rowOf(whole, heard), tag, head: true };
  // What became of all of a text is said once, at its head.
  const rowIn = (clause: TargetNode) => {
    const row = rowOf(clause, heard);
    return row.tag === tag ? { ...row, tag: '' } : row;
  };
  const spoken = rest.filter(({ id }) => heard.has(id)).map(({ id }) => id);
  const name = spoken.length === 0 ? words.moreClauses(rest.length) : words.moreOf(rest.length);
  const more = rest.length === 0 ? [] : [foldRow(whole.id, spoken, name)];
  return [head, ...own.map(rowIn), ...more];
}
