import type { TableName } from '../columns.ts';
import type { Problem } from '../problem.ts';
import type { RecordHead } from '../tables.ts';
import type { Content } from './content.ts';
import { isObject, type JsonObject, listIn, objectIn, textIn } from './json.ts';
import { readResources } from './resources.ts';
import { readText, unreadable } from './unreadable.ts';

/** The file that describes a record. */
export const HEAD_FILE = 'datapackage.json';

/** What `datapackage.json` says: the record's head, the tables it lists, and what is wrong with it. */
export interface HeadReading {
  readonly head: RecordHead;
  /** Null where the file cannot be read. */
  readonly listed: ReadonlySet<TableName> | null;
  readonly problems: readonly Problem[];
}

/** Reads the head of a record; its faults are E01. */
export function readHead(content: Content): HeadReading {
  const { text, problems: ofText } = readText(HEAD_FILE, content);
  if (text === null) return { head: headIn({}), listed: null, problems: ofText };
  const json = parse(text);
  if (typeof json === 'string') {
    return { head: headIn({}), listed: null, problems: [...ofText, faultAt('', json)] };
  }
  const head = headIn(json);
  const { listed, problems } = readResources(HEAD_FILE, json['resources']);
  return { head, listed, problems: [...ofText, ...gaps(head), ...problems] };
}

function headIn(json: JsonObject): RecordHead {
  const [licence] = listIn(json['licenses']);
  return {
    name: textIn(json['name']),
    title: textIn(json['title']),
    version: textIn(json['version']),
    licence: textIn(objectIn(licence)['name']),
  };
}

/** The object that a text of JSON holds, or in words what it is instead. */
function parse(text: string): JsonObject | string {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : 'JSON that is no object';
  } catch (error) {
    if (error instanceof SyntaxError) return `no JSON (${error.message})`;
    throw error;
  }
}

function gaps({ name, title, version, licence }: RecordHead): readonly Problem[] {
  const texts = { name, title, version, licenses: licence };
  return Object.entries(texts).flatMap(([property, text]) =>
    text === '' ? [faultAt(property, 'nothing')] : [],
  );
}

const ALLOWED: Readonly<Record<string, string>> = {
  '': 'a JSON object',
  licenses: 'a list whose first licence has a name',
};

function faultAt(property: string, found: string): Problem {
  const allowed = ALLOWED[property] ?? 'a text';
  return unreadable(
    { file: HEAD_FILE, line: 1, column: property, found, allowed },
    'write it as the Data Package standard says',
  );
}
