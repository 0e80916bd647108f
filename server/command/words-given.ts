import { BadInputError } from '../../queries/errors.ts';

/** Reads one word of a closed list, in any case; throws `BAD_INPUT` naming the option. */
export function oneOfWords(option: string, word: string, list: readonly string[]): string {
  const known = list.find((allowed) => allowed === word.toUpperCase());
  if (known !== undefined) return known;
  throw new BadInputError(option, `"${word}"`, list.join(', '));
}

/** Reads several words of a closed list with commas between them; throws `BAD_INPUT` naming the option. */
export function severalOfWords(
  option: string,
  words: string,
  list: readonly string[],
): readonly string[] {
  return words.split(',').map((word) => oneOfWords(option, word.trim(), list));
}
