import { Command } from 'commander';
import { BadInputError } from '../../queries/errors.ts';
import { CATALOGUE } from '../../queries/index.ts';
import type { Params, Query, Value } from '../../queries/query.ts';
import { openAskedStore } from '../store/open-store.ts';
import { collect } from './collect.ts';
import { storeSettings } from './store-settings.ts';
import { tableOf } from './table.ts';
import type { World } from './world.ts';

const EXAMPLES = `
Examples:
  demarche ask                                the catalogue of questions
  demarche ask claims --param about=state:UGA
  demarche ask issues --json

A parameter that is a list takes several values with commas between them; an empty one is an empty list.`;

interface AskOptions {
  readonly param: readonly string[];
  readonly json?: true;
}

/** The command that asks a question of the catalogue, as a table or as JSON. */
export const askCommand = (world: World): Command =>
  new Command('ask')
    .description('ask a question of the catalogue; without a name, list them')
    .argument('[NAME]', 'name of the question')
    .option(
      '--param <NAME=VALUE>',
      'a parameter; what is not given is as in the example',
      collect,
      [],
    )
    .option('--json', 'rows as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, options: AskOptions) => {
      if (name === undefined) return list(world);
      const query = CATALOGUE.find((known) => known.name === name);
      if (query === undefined) throw unknownQuestion(name);
      const params = paramsOf(query, options.param);
      await using store = await openAskedStore(storeSettings(world.config));
      const rows = await store.ask(query, params);
      world.print(options.json ? JSON.stringify(rows, null, 2) : tableOf(rows.map(asObject)));
    });

function list(world: World): void {
  world.print(tableOf(CATALOGUE.map(({ name, summary }) => ({ name, summary }))));
}

function paramsOf(query: Query<Params, unknown>, given: readonly string[]): Params {
  const pairs = given.map((pair): readonly [string, Value] => {
    const [, name, value] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    const example = name === undefined ? undefined : query.example[name];
    if (name === undefined || value === undefined || example === undefined) {
      throw new BadInputError('--param', `"${pair}"`, `NAME=VALUE with ${namesOf(query)}`);
    }
    return [name, valueLike(name, example, value)];
  });
  return { ...query.example, ...Object.fromEntries(pairs) };
}

/** A word of the command line as a value of the kind that the example has. */
function valueLike(name: string, example: Value, word: string): Value {
  if (Array.isArray(example)) return word === '' ? [] : word.split(',');
  if (typeof example === 'boolean') return word === 'true';
  if (typeof example === 'number') return wholeNumber(name, word);
  return word === '' && example === null ? null : word;
}

/** Every number that a question asks for is a count or a place. */
function wholeNumber(name: string, word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw new BadInputError(name, `"${word}"`, 'a whole number, 0 or more');
}

function unknownQuestion(name: string): BadInputError {
  return new BadInputError('ask', `"${name}"`, 'a name that "demarche ask" lists');
}

function namesOf({ example }: Query<Params, unknown>): string {
  return Object.keys(example).join(', ') || 'no parameter: this question has none';
}

function asObject(row: unknown): object {
  return typeof row === 'object' && row !== null ? row : { value: row };
}
