import { type Command, Option } from 'commander';
import { BadInputError } from '../../queries/errors.ts';
import { ACTOR_KINDS, EVIDENTIALITIES, STANCES, type Stance } from '../../queries/vocabulary.ts';
import type { PositionFilterArgs } from '../schema/position-filter.ts';
import type { WhatIfArgs } from '../schema/what-if.ts';

/** Options that say which positions are asked for, as the command line hands them on. */
export interface FilterOptions {
  readonly negotiations?: readonly string[];
  readonly instruments?: readonly string[];
  readonly targets?: readonly string[];
  readonly issues?: readonly string[];
  readonly actors?: readonly string[];
  readonly actorKinds?: PositionFilterArgs['actorKinds'];
  readonly memberOf?: readonly string[];
  readonly stances?: readonly string[];
  readonly evidentialities?: readonly string[];
  readonly sources?: readonly string[];
  readonly events?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly minCorroboration?: number;
  readonly text?: string;
}

/** An option that says what is supposed, as the command line hands it on. */
export interface WhatIfOptions {
  readonly whatIf: readonly WhatIfArgs[];
}

const FILTER = 'Which positions:';
const LISTS: readonly (readonly [flag: string, says: string, words?: readonly string[]])[] = [
  ['--negotiations <IDS>', 'of these negotiations'],
  ['--instruments <IDS>', 'on these instruments and their clauses'],
  ['--targets <IDS>', 'on these clauses and instruments'],
  ['--issues <IDS>', 'on what concerns these issues'],
  ['--actors <IDS>', 'of these actors'],
  ['--actor-kinds <KINDS>', `of actors of these kinds: ${ACTOR_KINDS.join(', ')}`, ACTOR_KINDS],
  ['--member-of <IDS>', 'of members of these organisations'],
  ['--stances <STANCES>', `of these stances: ${STANCES.join(', ')}`, STANCES],
  ['--evidentialities <WORDS>', `known so: ${EVIDENTIALITIES.join(', ')}`, EVIDENTIALITIES],
  ['--sources <IDS>', 'shown by these sources'],
  ['--events <IDS>', 'taken at these events'],
];

/** Adds the options of the API's position filter; a list takes several values with commas between them. */
export function withFilter(command: Command): Command {
  const group = (option: Option) => command.addOption(option.helpGroup(FILTER));
  for (const [flag, says, words] of LISTS) {
    group(new Option(flag, says).argParser((value) => listOf(flag, value, words)));
  }
  group(new Option('--from <DATE>', 'of this day, month or year and later'));
  group(new Option('--to <DATE>', 'of this day, month or year and earlier'));
  group(
    new Option('--min-corroboration <N>', 'that so many sources agree with').argParser((value) =>
      wholeNumber('--min-corroboration', value),
    ),
  );
  return group(new Option('--text <WORDS>', 'with these words in actor, target or summary'));
}

/** Adds the option that supposes positions. */
export function withWhatIf(command: Command): Command {
  return command.addOption(
    new Option(
      '--what-if <ACTOR,STANCE,TARGET>',
      'suppose that the actor holds the stance on the target; may be repeated',
    )
      .argParser((value, earlier: readonly WhatIfArgs[]) => [...earlier, whatIfOf(value)])
      .default([], 'nothing'),
  );
}

/** The filter that the options ask for. */
export function filterOf(options: FilterOptions): PositionFilterArgs {
  const { negotiations, instruments, targets, issues, actors, actorKinds, memberOf } = options;
  const { stances, evidentialities, sources, events, from, to, minCorroboration, text } = options;
  const filter = {
    ...{ negotiations, instruments, targets, issues, actors, actorKinds, memberOf },
    ...{ stances, evidentialities, sources, events, from, to, minCorroboration, text },
  };
  return JSON.parse(JSON.stringify(filter)); // without what is not given
}

/** An option that takes a word of a closed list. */
export function choice(flags: string, says: string, words: readonly string[]): Option {
  return new Option(flags, says).choices(words);
}

/** Reads a number, whole or not; throws `BAD_INPUT` naming the option. */
export function anyNumber(option: string, word: string): number {
  if (/^-?\d+(\.\d+)?$/.test(word)) return Number(word);
  throw new BadInputError(option, `"${word}"`, 'a number');
}

/** Reads a whole number that is not below zero; throws `BAD_INPUT` naming the option. */
export function wholeNumber(option: string, word: string): number {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  throw new BadInputError(option, `"${word}"`, 'a whole number, 0 or more');
}

/** Reads a whole number of 32 bits, below zero too; throws `BAD_INPUT` naming the option. */
export function seedNumber(option: string, word: string): number {
  const seed = Number(word);
  if (/^-?\d+$/.test(word) && Math.abs(seed) < 2 ** 31) return seed;
  throw new BadInputError(option, `"${word}"`, 'a whole number of 32 bits');
}

/** Reads a list, its values checked where there is a closed list of them; throws `BAD_INPUT`. */
function listOf(flag: string, value: string, words?: readonly string[]): readonly string[] {
  const items = value.split(',').filter((item) => item !== '');
  if (words === undefined) return items;
  const unknown = items.find((item) => !words.includes(item.toUpperCase()));
  if (unknown === undefined) return items.map((item) => item.toUpperCase());
  throw new BadInputError(flag.split(' ')[0] ?? flag, `"${unknown}"`, words.join(', '));
}

function whatIfOf(value: string): WhatIfArgs {
  const [actor, word, target, ...rest] = value.split(',');
  const stance: Stance | undefined = STANCES.find((known) => known === word?.toUpperCase());
  if (actor !== undefined && stance !== undefined && target !== undefined && rest.length === 0) {
    return { actor, stance, target };
  }
  throw new BadInputError('--what-if', `"${value}"`, 'ACTOR,STANCE,TARGET');
}
