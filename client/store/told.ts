import { kindOf } from '../../queries/vocabulary.ts';
import { plain } from '../words/own-words.ts';
import { viewWords as words } from '../words/words.ts';
import type { CampLabel } from './camps.ts';
import type { Doubt, Finding, ToldFinding, ToldSide } from './finding.ts';
import { namedState } from './in-words.ts';
import type { NotePart } from './note.ts';
import { type Answered, type Named, nameOf, type ViewRecord } from './record.ts';
import { stepsOf, type Way, type WayNode } from './way.ts';

/** That an actor was asked for comment, by names, and what it answered. */
export type ToldRequest = {
  readonly asker: string;
  readonly actor: string;
  readonly about: string;
  /** Null where no answer came. */
  readonly answer: string | null;
};

/** A part of a note, with the name of the actor that it is about. */
export type ToldNote = Pick<NotePart, 'code' | 'count'> & { readonly name: string };

/**
 * A mention under the name that a sentence has for it: of a state in the language that is spoken, of all
 * else in the record's own words, set apart as such.
 */
export function said<Mention extends Named>(mention: Mention): Mention {
  return kindOf(mention.id) === 'STATE'
    ? namedState(mention)
    : { ...mention, name: words.told.own(mention.name) };
}

/** What an id names, as a sentence has it. */
export function saidName(record: ViewRecord, id: string): string {
  const name = nameOf(record, id);
  return kindOf(id) === 'STATE' ? name : words.told.own(name);
}

/** A contradiction in one sentence. */
export function tellStatement(finding: Finding): string {
  return words.told.statement(told(finding));
}

/** A reason to doubt a contradiction. */
export function tellDoubt(doubt: Doubt, finding: Finding): string {
  return words.told.doubt(doubt, told(finding));
}

/** What the actor of a claim answered, or was asked about either side of it; null where nothing is on record. */
export function tellAnswer({ ownAnswer, requests }: Answered): string | null {
  if (ownAnswer !== null) return words.told.own(ownAnswer);
  if (requests.length === 0) return null;
  const told = requests.map(({ asker, actor, about, answer }) =>
    words.told.request({
      ...{ asker: said(asker).name, actor: said(actor).name },
      about: about === null ? '' : said(about).name,
      answer: answer === null ? null : words.told.own(answer),
    }),
  );
  return told.join(' ');
}

/** What a camp is called. */
export function tellCamp({ labelFor, labelAgainst, memberCounts }: CampLabel): string {
  return words.told.camp({
    labelFor: labelFor.map(said),
    labelAgainst: labelAgainst.map(said),
    memberCounts,
  });
}

/** The same where there is text alone. */
export function campText(camp: CampLabel): string {
  return plain(tellCamp(camp));
}

/** A note; null where there is none. */
export function tellNotes(record: ViewRecord, notes: readonly NotePart[]): string | null {
  if (notes.length === 0) return null;
  return words.told.notes(
    notes.map(({ code, count, id }) => ({
      ...{ code, count },
      name: id === null ? '' : saidName(record, id),
    })),
  );
}

/** A way read out as one sentence. */
export function tellWay(way: Way): string {
  const through = new Set(way.nodes.map(({ id }) => id));
  const node = ({ instrument, ...named }: WayNode): WayNode =>
    instrument === undefined || through.has(instrument.id)
      ? said(named)
      : { ...said(named), instrument: said(instrument) };
  return words.told.way(
    stepsOf(way).map(({ from, to, links }) => ({ from: node(from), to: node(to), links })),
  );
}

function told({ rule, left, right, issues }: Finding): ToldFinding {
  return { rule, left: toldSide(left), right: toldSide(right), issues: issues.map(said) };
}

function toldSide(side: ToldSide): ToldSide {
  const { actor, target, instrument, forum } = side;
  return {
    ...side,
    actor: actor && said(actor),
    target: target && said(target),
    instrument: instrument && said(instrument),
    forum: forum && said(forum),
  };
}
