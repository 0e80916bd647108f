import { TABLE_NAMES, type TableName } from '../columns.ts';
import { type Problem, quoted } from '../problem.ts';
import { listIn, objectIn, textIn } from './json.ts';
import { STORIES_FILE } from './stories.ts';
import { unreadable } from './unreadable.ts';

/** The tables that a record lists, and the resources that are none of its tables. */
export interface ResourcesReading {
  readonly listed: ReadonlySet<TableName>;
  readonly problems: readonly Problem[];
}

/** Reads the `resources` of a `datapackage.json`: each names a table and the file of that name, or the stories. */
export function readResources(file: string, resources: unknown): ResourcesReading {
  const found = listIn(resources)
    .map(objectIn)
    .map((resource) => ({ name: textIn(resource['name']), path: textIn(resource['path']) }));
  const listed = TABLE_NAMES.filter((table) => found.some(({ name }) => name === table));
  const wrong = found.filter(({ name, path }) =>
    isTable(name) ? path !== `${name}.csv` : path !== STORIES_FILE,
  );
  const problems = wrong.map(({ name, path }) =>
    unreadable(
      {
        file,
        line: 1,
        column: 'resources',
        found: `${quoted(name)} in ${quoted(path)}`,
        allowed: isTable(name)
          ? `${quoted(name)} in "${name}.csv"`
          : `${TABLE_NAMES.join(', ')}, or "stories" in "${STORIES_FILE}"`,
      },
      'name a table of a record and the file of that name',
    ),
  );
  return { listed: new Set(listed), problems };
}

function isTable(name: string): boolean {
  return TABLE_NAMES.some((table) => table === name);
}
