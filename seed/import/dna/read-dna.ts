import type { DnaDatabase, DnaRow, DnaTable } from './open-dna.ts';

/** A document of a database. */
export interface DnaDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** What the database calls its source: a newspaper, a hearing. */
  readonly publisher: string;
  /** The day, `YYYY-MM-DD`; empty where there is none. */
  readonly date: string;
}

/** A statement: a span of a document, coded. */
export interface DnaStatement {
  readonly id: number;
  readonly document: number;
  /** Kind of statement as the database calls it: `DNA Statement`. */
  readonly kind: string;
  /** UTF-16 units of the document's text, as Java counts. */
  readonly start: number;
  readonly stop: number;
  /** What was coded, by the name of the variable; empty where nothing was. */
  readonly texts: ReadonlyMap<string, string>;
  /** Qualifiers by the name of the variable: 1 and 0 for yes and no, or a scale. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What a database holds, as far as it makes positions. */
export interface DnaContent {
  readonly documents: readonly DnaDocument[];
  readonly statements: readonly DnaStatement[];
  /** Names of the variables that hold yes or no, which come before those that hold a scale. */
  readonly booleans: ReadonlySet<string>;
}

/** Reads a database. A text is coded as an entity by number, or as itself: both have been in use. */
export function readDna(database: DnaDatabase): DnaContent {
  const variables = namesIn(database.rows('VARIABLES'), 'variable');
  const kinds = namesIn(database.rows('STATEMENTTYPES'), 'label');
  const entities = namesIn(database.rows('ENTITIES'), 'value');
  const texts = codesIn(database, ['DATASHORTTEXT'], (row) => {
    const value = row.get('entity') ?? row.get('value') ?? '';
    return typeof value === 'number' ? (entities.get(value) ?? '') : value;
  });
  const numbers = codesIn(database, ['DATABOOLEAN', 'DATAINTEGER'], (row) => number(row, 'value'));
  const named = <T>(codes: ReadonlyMap<number, T> | undefined) =>
    new Map([...(codes ?? [])].map(([variable, value]) => [variables.get(variable) ?? '', value]));
  return {
    documents: database.rows('DOCUMENTS').map(documentOf),
    booleans: new Set(
      database.rows('DATABOOLEAN').map((row) => variables.get(number(row, 'variableid')) ?? ''),
    ),
    statements: database.rows('STATEMENTS').map((row) => ({
      id: number(row, 'id'),
      document: number(row, 'documentid'),
      kind: kinds.get(number(row, 'statementtypeid')) ?? '',
      start: number(row, 'start'),
      stop: number(row, 'stop'),
      texts: named(texts.get(number(row, 'id'))),
      numbers: named(numbers.get(number(row, 'id'))),
    })),
  };
}

/** Line ends as the program shows them: its offsets count one unit for each. */
function documentOf(row: DnaRow): DnaDocument {
  const id = number(row, 'id');
  return {
    id,
    title: text(row, 'title') || `Document ${id}`,
    text: text(row, 'text').replaceAll('\r\n', '\n'),
    publisher: text(row, 'source'),
    date: dayOf(row.get('date') ?? null),
  };
}

/** Milliseconds from here on: as seconds they would lie past the year 5000. */
const MILLISECONDS = 100_000_000_000;

/** The day of a time since 1970, in seconds or, in older databases, milliseconds. */
function dayOf(time: string | number | null): string {
  if (typeof time !== 'number') return '';
  const milliseconds = Math.abs(time) < MILLISECONDS ? time * 1000 : time;
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** What was coded, by statement and variable. */
function codesIn<T>(
  database: DnaDatabase,
  tables: readonly DnaTable[],
  read: (row: DnaRow) => T,
): ReadonlyMap<number, ReadonlyMap<number, T>> {
  const codes = new Map<number, Map<number, T>>();
  for (const row of tables.flatMap((table) => database.rows(table))) {
    const statement = number(row, 'statementid');
    const known = codes.get(statement) ?? new Map<number, T>();
    codes.set(statement, known.set(number(row, 'variableid'), read(row)));
  }
  return codes;
}

function namesIn(rows: readonly DnaRow[], column: string): ReadonlyMap<number, string> {
  return new Map(rows.map((row) => [number(row, 'id'), text(row, column)]));
}

function number(row: DnaRow, column: string): number {
  return Number(row.get(column) ?? Number.NaN);
}

function text(row: DnaRow, column: string): string {
  return String(row.get(column) ?? '');
}
