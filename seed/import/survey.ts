import type { KnownActor } from './actor-index.ts';
import type { Doubt, Judgement, ReadPosition } from './judge-row.ts';
import { keyOf, type NamedActor } from './resolve-actor.ts';
import type { TableLine } from './table-rows.ts';

/** What a table says of one target. */
export interface SurveyedTarget {
  readonly target: string;
  readonly title: string;
  /** Contents of the issue column in its rows, each once. */
  readonly issues: Set<string>;
  /** Date of its rows; null where they differ. */
  date: string | null;
}

/** An actor of a table and how it is named there. */
export interface SurveyedActor {
  readonly actor: KnownActor;
  readonly named: NamedActor;
  rows: number;
  /** The latest date of its rows; empty where none has one. */
  last: string;
}

/** An actor to decide about, and how many rows wait for it. */
export type OpenDoubt = Doubt & { rows: number };

/** What a table holds, counted in one pass: all that is needed before a row can be written. */
export interface Survey {
  rows: number;
  positions: number;
  readonly actors: Map<string, SurveyedActor>;
  readonly targets: Map<string, SurveyedTarget>;
  /** Rows by what stands in the source column; the empty text counts those without any. */
  readonly sources: Map<string, number>;
  readonly stances: Map<string, number>;
  /** Rows by date, of the dates that are a New Year's day: often a whole year is meant. */
  readonly newYears: Map<string, number>;
  readonly rejected: Map<string, number>;
  readonly doubts: Map<string, OpenDoubt>;
}

/** Counts what a table holds, row by row. */
export async function surveyRows(
  lines: AsyncIterable<readonly TableLine[]>,
  judge: (line: TableLine) => Judgement,
): Promise<Survey> {
  const survey: Survey = {
    ...{ rows: 0, positions: 0 },
    ...{ actors: new Map(), targets: new Map(), sources: new Map() },
    ...{ stances: new Map(), newYears: new Map(), rejected: new Map(), doubts: new Map() },
  };
  for await (const batch of lines) {
    for (const line of batch) count(survey, judge(line));
  }
  return survey;
}

/** Whether the issue column says something of its row rather than of the target: it varies within targets. */
export function hasRemarks({ targets }: Survey): boolean {
  const varied = [...targets.values()].filter(({ issues }) => issues.size > 1).length;
  return 2 * varied > targets.size;
}

function count(survey: Survey, { position, ...judgement }: Judgement): void {
  survey.rows += 1;
  if (position !== null) {
    countPosition(survey, position);
    return;
  }
  tally(survey.rejected, judgement.reason ?? '');
  const doubt = 'doubt' in judgement ? judgement.doubt : null;
  if (doubt === null) return;
  const key = keyOf(doubt.named);
  survey.doubts.set(key, { ...doubt, rows: (survey.doubts.get(key)?.rows ?? 0) + 1 });
}

function countPosition(survey: Survey, position: ReadPosition): void {
  survey.positions += 1;
  tally(survey.stances, position.stance);
  tally(survey.sources, position.source);
  const { actor, named, target, title, date, issue } = position;
  if (date.endsWith('-01-01')) tally(survey.newYears, date);
  const key = keyOf(named);
  const known = survey.actors.get(key) ?? { actor, named, rows: 0, last: '' };
  known.rows += 1;
  if (date > known.last) known.last = date;
  survey.actors.set(key, known);
  const aim = survey.targets.get(target) ?? { target, title, issues: new Set<string>(), date };
  if (issue !== '') aim.issues.add(issue);
  if (aim.date !== date) aim.date = null;
  survey.targets.set(target, aim);
}

function tally(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
