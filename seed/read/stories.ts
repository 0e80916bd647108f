import type { Story, StoryStep } from '../../queries/record/stories.ts';
import { type Problem, quoted } from '../problem.ts';
import type { Content } from './content.ts';
import { isObject, type JsonObject } from './json.ts';
import { readText, unreadable } from './unreadable.ts';

/** The file of the stories of a record; no record must have one. */
export const STORIES_FILE = 'stories.json';

/** The stories of a record, and what keeps others from being read. */
export interface StoriesReading {
  readonly stories: readonly Story[];
  readonly problems: readonly Problem[];
}

/** Reads the stories of a record: a list of `{ title, steps: [{ name, text, address }] }`. */
export function readStories(content: Content): StoriesReading {
  if (content.is === 'absent') return { stories: [], problems: [] };
  const { text, problems } = readText(STORIES_FILE, content);
  if (text === null) return { stories: [], problems };
  const json = parse(text);
  if (!Array.isArray(json)) return { stories: [], problems: [...problems, fault(1, '', json)] };
  const found: Problem[] = [...problems];
  const reading = { lines: linesOf(text), fault: (problem: Problem) => void found.push(problem) };
  return { stories: json.map((story: unknown) => readStory(story, reading)), problems: found };
}

/** What reading stories needs: the line of each step's address, in turn, and where faults go. */
type Reading = {
  readonly lines: (address: string) => number;
  readonly fault: (problem: Problem) => void;
};

function readStory(story: unknown, reading: Reading): Story {
  const { title, steps } = isObject(story) ? story : {};
  if (typeof title !== 'string') reading.fault(fault(1, 'title', title));
  if (!Array.isArray(steps) || steps.length === 0) reading.fault(fault(1, 'steps', steps));
  const list: readonly unknown[] = Array.isArray(steps) ? steps : [];
  return { title: String(title), steps: list.map((step) => readStep(step, reading)) };
}

function readStep(step: unknown, { lines, fault: report }: Reading): StoryStep {
  const parts: JsonObject = isObject(step) ? step : {};
  const { name, text, address } = parts;
  const line = lines(String(address));
  for (const [part, value] of Object.entries({ name, text, address })) {
    if (typeof value !== 'string') report(fault(line, part, value));
  }
  return { name: String(name), text: String(text), address: String(address), line };
}

/** The value of a text of JSON; undefined where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Finds the line of each address in a text of JSON, each after the one before; the last found where none is. */
function linesOf(text: string): (address: string) => number {
  let from = 0;
  return (address) => {
    const at = text.indexOf(JSON.stringify(address), from);
    if (at >= 0) from = at + 1;
    return text.slice(0, from).split('\n').length;
  };
}

const ALLOWED: Readonly<Record<string, string>> = {
  '': 'a JSON list of stories',
  steps: 'a list of at least one step',
};

function fault(line: number, column: string, value: unknown): Problem {
  const found = value === undefined ? 'nothing, or no JSON' : quoted(JSON.stringify(value));
  return unreadable(
    { file: STORIES_FILE, line, column, found, allowed: ALLOWED[column] ?? 'a text' },
    'write it as [{ "title": …, "steps": [{ "name": …, "text": …, "address": "?…" }] }]',
  );
}
