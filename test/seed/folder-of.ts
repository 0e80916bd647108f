import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLUMNS, TABLE_NAMES } from '../../seed/columns.ts';
import type { Tables } from '../../seed/tables.ts';

/** A folder for the time of a test. */
export interface TestFolder extends AsyncDisposable {
  readonly path: string;
}

/** Contents of files by name, which stand in place of those of the record; null leaves a file out. */
export type Files = { readonly [name: string]: string | Uint8Array | null };

/** Writes a record into a folder of its own, then what differs. */
export async function folderOf({ head, rows }: Tables, files: Files = {}): Promise<TestFolder> {
  const tables = TABLE_NAMES.map((table) => {
    const columns = COLUMNS[table].map(({ name }) => name);
    const lines = rows[table].map(({ cells }) => columns.map((name) => quote(cells[name])).join());
    return [`${table}.csv`, `${[columns.join(), ...lines].join('\n')}\n`] as const;
  });
  return filesIn({
    'datapackage.json': JSON.stringify({
      name: head.name,
      title: head.title,
      version: head.version,
      licenses: [{ name: head.licence }],
      resources: TABLE_NAMES.map((name) => ({ name, path: `${name}.csv` })),
    }),
    ...Object.fromEntries(tables),
    ...files,
  });
}

/** Writes files into a folder of its own. */
export async function filesIn(files: Files): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'demarche-seed-'));
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) await writeFile(join(path, name), content);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

function quote(value = ''): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
