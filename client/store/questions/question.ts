import type { PositionNode, ViewRecord } from '../record.ts';
import type { Place } from '../state.ts';

/** A question in words, the size of its answer, and the view that answers it. */
export type Question = {
  readonly id: string;
  readonly text: string;
  /** Null where the server has to be asked for it. */
  readonly size: string | null;
  readonly leadsTo: Partial<Place>;
};

/** What questions are written from: the record, and its positions that count. */
export type QuestionSource = {
  readonly record: ViewRecord;
  readonly positions: readonly PositionNode[];
};

/** Writes a question from the record; null where the record has no answer to it. */
export type AskRecord = (source: QuestionSource) => Question | null;
