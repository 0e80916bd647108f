import { randomUUID } from 'node:crypto';
import { copyFile, type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { byTable } from '../by-table.ts';
import { COLUMNS, TABLE_NAMES, type TableName } from '../columns.ts';
import { csvLine } from '../init/csv-line.ts';
import type { Cells } from '../init/starter-rows.ts';
import { readLines } from '../read/lines.ts';

/** Adds rows to the tables of a record: none of them is seen before `commit`. */
export interface RecordWriter extends AsyncDisposable {
  /** Adds a row. What is large is written at once, so settle before the next. */
  readonly add: (table: TableName, cells: Cells) => Promise<void>;
  /** Puts every table that got a row in its place, and then the text of `datapackage.json`. */
  readonly commit: (head: string) => Promise<void>;
  /** Tables that got a row. */
  readonly touched: () => readonly TableName[];
}

/** Units that are gathered before they are written. */
const GATHERED = 1 << 20;
/** Bytes in which the first line of a table is. */
const HEADER = 1 << 16;

/** Opens a record, there or not, for more rows; what was not committed is taken away when it closes. */
export async function openRecordWriter(folder: string): Promise<RecordWriter> {
  await mkdir(folder, { recursive: true });
  const tables = byTable((table) => new TableWriter(join(folder, `${table}.csv`), table));
  const touched = () => TABLE_NAMES.filter((table) => tables[table].isTouched);
  return {
    add: (table, cells) => tables[table].add(cells),
    touched,
    commit: async (head) => {
      for (const table of touched()) await tables[table].finish();
      const path = join(folder, 'datapackage.json');
      await replaceFile(path, head);
      for (const table of touched()) await tables[table].putInPlace();
    },
    [Symbol.asyncDispose]: async () => {
      for (const table of TABLE_NAMES) await tables[table].discard();
    },
  };
}

/** Writes a file under another name and moves it into place. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const part = `${path}.${randomUUID()}.part`;
  const handle = await open(part, 'wx');
  await handle.writeFile(text);
  await handle.close();
  await rename(part, path);
}

/** One table: the rows that it has, byte for byte, then those that are added. */
class TableWriter {
  readonly #path: string;
  readonly #part: string;
  #columns: readonly string[];
  #handle: FileHandle | null = null;
  #gathered: string[] = [];
  #units = 0;

  constructor(path: string, table: TableName) {
    this.#path = path;
    this.#part = `${path}.${randomUUID()}.part`;
    this.#columns = COLUMNS[table].map(({ name }) => name);
  }

  get isTouched(): boolean {
    return this.#handle !== null;
  }

  async add(cells: Cells): Promise<void> {
    if (this.#handle === null) this.#handle = await this.#begin();
    const line = csvLine(this.#columns.map((column) => cells[column] ?? ''));
    this.#gathered.push(line);
    this.#units += line.length;
    if (this.#units > GATHERED) await this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    await this.#handle?.sync();
    await this.#handle?.close();
  }

  putInPlace(): Promise<void> {
    return rename(this.#part, this.#path);
  }

  async discard(): Promise<void> {
    await this.#handle?.close().catch(() => undefined);
    await rm(this.#part, { force: true });
  }

  async #begin(): Promise<FileHandle> {
    const { columns, isEnded } = await this.#there();
    if (columns !== null) {
      this.#columns = columns;
      await copyFile(this.#path, this.#part);
    }
    const handle = await open(this.#part, 'a');
    if (columns === null) await handle.write(csvLine(this.#columns));
    else if (!isEnded) await handle.write('\n');
    return handle;
  }

  /** The columns of the file that is there, null without one, and whether its last line is ended. */
  async #there(): Promise<{ columns: readonly string[] | null; isEnded: boolean }> {
    const handle = await open(this.#path).catch(() => null);
    if (handle === null) return { columns: null, isEnded: true };
    const { size } = await handle.stat();
    const first = await handle.read(Buffer.alloc(HEADER), 0, HEADER, 0);
    const last = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    await handle.close();
    const [text = ''] = first.buffer.toString('utf8', 0, first.bytesRead).split(/[\r\n]/);
    const [header] = readLines(Buffer.from(text.replace(/^\uFEFF/, '')));
    return { columns: header?.cells ?? null, isEnded: /[\r\n]/.test(last.buffer.toString()) };
  }

  async #flush(): Promise<void> {
    await this.#handle?.write(this.#gathered.join(''));
    this.#gathered = [];
    this.#units = 0;
  }
}
