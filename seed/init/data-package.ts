import { COLUMNS, type Column, type TableName } from '../columns.ts';
import type { RecordHead } from '../tables.ts';

/** What a `datapackage.json` says of a record besides its columns. */
export interface Description extends RecordHead {
  /** Tables that the record has, each in a file of its name. */
  readonly tables: readonly TableName[];
  /** Where the data come from, for the `sources` of the package; empty where that is the sources table's to say. */
  readonly origins: readonly { readonly title: string; readonly path?: string }[];
}

/** The text of `datapackage.json` for a record: a Data Package v2 with a Table Schema for each table. */
export function dataPackageOf({ name, title, version, licence, ...rest }: Description): string {
  const { tables, origins } = rest;
  const head = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title,
    version,
    licenses: [{ name: licence }],
    ...(origins.length === 0 ? {} : { sources: origins }),
    resources: tables.map((table) => resourceOf(table, tables)),
  };
  return `${JSON.stringify(head, null, 2)}\n`;
}

/** What a `datapackage.json` says of one table. */
export function resourceOf(table: TableName, tables: readonly TableName[]): object {
  const columns = COLUMNS[table];
  return {
    name: table,
    type: 'table',
    path: `${table}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map(fieldOf),
      missingValues: [''],
      primaryKey: table === 'concerns' ? ['target', 'issue'] : ['id'],
      foreignKeys: columns.flatMap((column) => keysOf(column, table, tables)),
    },
  };
}

const DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?';

function fieldOf(column: Column): object {
  const { name, optional } = column;
  const required = optional ? {} : { required: true };
  switch (column.is) {
    case 'id':
      return field(name, { required: true, unique: true, pattern: idPattern(column.prefixes) });
    case 'word':
      return field(name, { ...required, enum: column.list });
    case 'date':
      return field(name, { ...required, pattern: DATE });
    case 'sha256':
      return field(name, { ...required, pattern: '[0-9a-f]{64}' });
    case 'whole-number':
      return { name, type: 'integer', constraints: { ...required, minimum: 0 } };
    case 'text':
      return column.many === true
        ? { name, type: 'list', delimiter: '|', itemType: 'string' }
        : field(name, required);
    case 'reference':
      return field(name, required);
  }
}

function field(name: string, constraints: object): object {
  return { name, type: 'string', constraints };
}

function idPattern(prefixes: readonly string[]): string {
  return `(${prefixes.join('|')}):[^\\s|:]+`;
}

/** The foreign key of a column that points into one table; what may point into several is law E04's. */
function keysOf(column: Column, table: TableName, tables: readonly TableName[]): readonly object[] {
  if (column.is !== 'reference' || column.many === true) return [];
  const aims = tables.filter((other) => ownsAll(other, column.prefixes));
  const [aim] = aims;
  if (aim === undefined) return [];
  const resource = aim === table ? '' : aim;
  return [{ fields: [column.name], reference: { resource, fields: ['id'] } }];
}

function ownsAll(table: TableName, prefixes: readonly string[]): boolean {
  return COLUMNS[table].some(
    (column) => column.is === 'id' && prefixes.every((prefix) => column.prefixes.includes(prefix)),
  );
}
