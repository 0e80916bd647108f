/** What a note can say: why an answer is empty, tells little, or does not hold all there is. */
export const NOTE_CODES = [
  'NO_POSITION',
  'NO_POLARITY',
  'ONE_ACTOR',
  'ONE_TOPIC',
  'NO_SHARED_TOPIC',
  'NO_SHARED_ACTOR',
  'NO_CAMP',
  'ONE_CAMP',
  'CAMPS_OF_ONE',
  'TOO_FEW_SHARED',
  'TOO_LIGHT',
  'ALL_WEIGH_ZERO',
  'TOPICS_LEFT_OUT',
  'NO_PATH',
  'ACTORS_NOT_SET_AGAINST_ALL',
  'PAIRS_CUT',
] as const;
/** What a note says. */
export type NoteCode = (typeof NOTE_CODES)[number];

/** A part of a note: what it says, and what it names; null where it names no such thing. */
export type NotePart = {
  readonly code: NoteCode;
  /** Id of the actor or topic that it is about. */
  readonly id: string | null;
  /** The number that it gives. */
  readonly count: number | null;
  /** Of how many that number is. */
  readonly of: number | null;
  /** The least weight that was asked for. */
  readonly weight: number | null;
};

/** A note as a sentence, and the parts that say the same without a language. */
export type Note = { readonly text: string; readonly parts: readonly NotePart[] };

/** Makes a part of a note, which names what is given. */
export function notePart(code: NoteCode, named: Partial<Omit<NotePart, 'code'>> = {}): NotePart {
  return { ...{ id: null, count: null, of: null, weight: null }, ...named, code };
}

/** Makes a note of one part, which names what is given. */
export function noteOf(
  text: string,
  code: NoteCode,
  named: Partial<Omit<NotePart, 'code'>> = {},
): Note {
  return { text, parts: [notePart(code, named)] };
}
