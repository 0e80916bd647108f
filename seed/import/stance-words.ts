import { DemarcheError } from '../../queries/errors.ts';
import { STANCES } from '../../queries/vocabulary.ts';
import { readNamedRows } from './named-rows.ts';

/** Words of a table and the stances, in lower case, that they stand for. */
export type StanceWords = ReadonlyMap<string, string>;

/** The words that an import understands: those of common data sets, and those of a record. */
export const STANCE_WORDS: StanceWords = new Map([
  ...STANCES.map((stance) => [stance.toLowerCase(), stance.toLowerCase()] as const),
  ['support', 'supports'],
  ['oppose', 'opposes'],
  ['abstain', 'abstains'],
  ['absent', 'absent'],
  ['sponsor', 'proposes'],
  ['cosponsor', 'proposes'],
  ['propose', 'proposes'],
  ['conditional_support', 'conditional'],
]);

/** Reads a table of `word,stance` that goes before the words understood. Throws `BAD_RECORD` for a stance that is none. */
export async function readStanceWords(path: string): Promise<StanceWords> {
  const rows = await readNamedRows(path, ['word', 'stance']);
  const wrong = rows.find(({ stance }) => !STANCES.some((known) => known.toLowerCase() === stance));
  if (wrong !== undefined) {
    const allowed = STANCES.map((stance) => stance.toLowerCase()).join(', ');
    const found = `found "${wrong['stance']}" for "${wrong['word']}"`;
    throw new DemarcheError('BAD_RECORD', `${path}: ${found}; allowed is ${allowed}`);
  }
  const given = rows.map(({ word = '', stance = '' }) => [word.toLowerCase(), stance] as const);
  return new Map([...STANCE_WORDS, ...given]);
}
