import type { Query, Row } from '../query.ts';
import { number, text } from '../read.ts';

/** A step of a story: a view, by the query of its address, and what there is to see in it. */
export type StoryStep = {
  readonly name: string;
  readonly text: string;
  /** From the question mark on: `?select=state:UGA`; the empty text for the opening view. */
  readonly address: string;
  /** Line of the record's file on which it begins, counted from 1. */
  readonly line: number;
};

/** A story: views in an order that tells something. */
export type Story = { readonly title: string; readonly steps: readonly StoryStep[] };

/** The stories that come with the record. */
export const stories: Query<Record<never, never>, readonly Story[]> = {
  name: 'stories',
  summary: 'The stories that come with the record; the one row has them all.',
  cypher: /* Cypher */ `
    MATCH (dataset:Dataset)
    RETURN coalesce(dataset.stories, '[]') AS stories
    ORDER BY dataset.id
    LIMIT 1
  `,
  example: {},
  read: (row) => rowsIn(JSON.parse(text(row, 'stories'))).map(readStory),
};

function readStory(story: Row): Story {
  return { title: text(story, 'title'), steps: rowsIn(story['steps']).map(readStep) };
}

function readStep(step: Row): StoryStep {
  return {
    name: text(step, 'name'),
    text: text(step, 'text'),
    address: text(step, 'address'),
    line: number(step, 'line'),
  };
}

function rowsIn(list: unknown): readonly Row[] {
  return Array.isArray(list) ? list.filter(isRow) : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
