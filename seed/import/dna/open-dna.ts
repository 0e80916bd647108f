import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemarcheError } from '../../../queries/errors.ts';

/** A row of a table, its columns in lower case. */
export type DnaRow = ReadonlyMap<string, string | number | null>;

/** A Discourse Network Analyzer database, whatever tables and columns it has. */
export interface DnaDatabase extends AsyncDisposable {
  /** Every row of a table with every column that it has; none where there is no such table. */
  readonly rows: (table: DnaTable) => readonly DnaRow[];
}

/** The tables that an import reads. */
export type DnaTable =
  | 'DOCUMENTS'
  | 'STATEMENTS'
  | 'STATEMENTTYPES'
  | 'VARIABLES'
  | 'ENTITIES'
  | 'DATASHORTTEXT'
  | 'DATABOOLEAN'
  | 'DATAINTEGER';

/**
 * Opens a database, which is SQLite. A copy is read: the library locks the file that it opens by a
 * folder beside it, where a reader may not be allowed to write. Throws `BAD_RECORD` for another file.
 */
export async function openDna(path: string): Promise<DnaDatabase> {
  const { default: sqlite } = await import('node-sqlite3-wasm');
  const folder = await mkdtemp(join(tmpdir(), 'demarche-dna-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'copy.dna');
    await copyFile(path, copy);
    const database = new sqlite.Database(copy, { readOnly: true, fileMustExist: true });
    database.get('SELECT count(*) FROM sqlite_master');
    return {
      rows: (table) => {
        const columns = database.all(`PRAGMA table_info(${table})`);
        if (columns.length === 0) return [];
        const isNumbered = columns.some(({ name }) => String(name).toLowerCase() === 'id');
        const order = isNumbered ? 'ORDER BY ID' : '';
        return database.all(`SELECT * FROM ${table} ${order}`).map(rowOf);
      },
      [Symbol.asyncDispose]: async () => {
        database.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    const why = error instanceof Error ? error.message : String(error);
    throw new DemarcheError('BAD_RECORD', `${path} cannot be read: ${why}`, { cause: error });
  }
}

function rowOf(row: object): DnaRow {
  return new Map(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      column.toLowerCase(),
      typeof value === 'bigint' ? Number(value) : textOrNumber(value),
    ]),
  );
}

function textOrNumber(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
