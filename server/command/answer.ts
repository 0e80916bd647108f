import type { Command } from 'commander';
import { type ExecutionResult, graphql } from 'graphql';
import { DemarcheError } from '../../queries/errors.ts';
import type { GraphStore } from '../../queries/graph-store.ts';
import { csvLine } from '../../seed/init/csv-line.ts';
import { createSchema } from '../schema/create-schema.ts';
import { openAskedStore } from '../store/open-store.ts';
import { storeSettings } from './store-settings.ts';
import { tableOf } from './table.ts';
import type { World } from './world.ts';

/** As what an answer is printed; as a table where neither is given. */
export interface FormatOptions {
  readonly json?: true;
  readonly csv?: true;
}

/** An operation of the API, and how its answer is printed. */
export interface Operation<Data> {
  readonly query: string;
  readonly variables: object;
  /** What a table or CSV has a line for each of. */
  readonly rows: (data: Data) => readonly object[];
  /** What is said beside the rows, on the standard error; null for nothing. */
  readonly note?: (data: Data) => string | null;
}

/** Adds the options that choose how an answer is printed. */
export function withFormats(command: Command): Command {
  return command
    .option('--json', 'the whole answer of the API as JSON')
    .option('--csv', 'the rows as CSV, with | between the values of a list');
}

/** Asks the API in this process, of the store that the settings choose, and prints the answer. */
export async function printAnswer<Data>(
  operation: Operation<Data>,
  { json, csv }: FormatOptions,
  world: World,
): Promise<void> {
  await using store = await openAskedStore(storeSettings(world.config));
  const data = await answerOf(operation, store);
  if (json) return world.print(JSON.stringify(data, null, 2));
  const rows = operation.rows(data);
  world.print(csv ? csvOf(rows) : tableOf(rows));
  const note = operation.note?.(data) ?? null;
  if (note !== null) world.errors.write(`${note}\n`);
}

async function answerOf<Data>(
  { query, variables }: Operation<Data>,
  store: GraphStore,
): Promise<Data> {
  const result = await graphql({
    schema: createSchema(),
    source: query,
    variableValues: { ...variables },
    contextValue: { store, sourceTexts: new Map() },
  });
  if (result.errors !== undefined) throw causeOf(result.errors);
  const data: Data = JSON.parse(JSON.stringify(result.data)); // of the shape that the query asks for
  return data;
}

/** What went wrong: an error of ours as it was thrown, or what GraphQL says of the question. */
function causeOf(errors: NonNullable<ExecutionResult['errors']>): unknown {
  const [first] = errors;
  const { originalError = undefined, message = 'no answer' } = first ?? {};
  return originalError ?? new DemarcheError('BAD_INPUT', message);
}

/** Rows as CSV, RFC 4180, under a header: what is null is empty. */
function csvOf(rows: readonly object[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => {
    const cells = new Map(Object.entries(row));
    return columns.map((column) => cellOf(cells.get(column)));
  });
  return [columns, ...lines].map(csvLine).join('').trimEnd();
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).join('|');
  return value === null || value === undefined ? '' : String(value);
}
