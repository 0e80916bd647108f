import type { Language } from '../../../client/words/languages.ts';
import { speak, viewWords } from '../../../client/words/words.ts';

/** A message: words, or a function that makes them of what it is given. */
export type Message = string | ((...given: readonly never[]) => unknown);

/** Every message of a language by its path; names of states are none, and sentences that are put together have their own test. */
export async function messagesIn(language: Language): Promise<ReadonlyMap<string, Message>> {
  await speak(language);
  const { stateName: _, told, ...messages } = viewWords;
  return new Map(messagesOf({ ...messages, told: { readings: told.readings } }, ''));
}

function messagesOf(said: unknown, path: string): readonly (readonly [string, Message])[] {
  if (typeof said === 'string' || typeof said === 'function') {
    return [[path, said as Message]]; // a function of a catalogue makes words
  }
  return Object.entries(said ?? {}).flatMap(([key, value]) =>
    messagesOf(value, path === '' ? key : `${path}.${key}`),
  );
}
