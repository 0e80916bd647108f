import { NOTE_CODES, type Note, type NotePart } from '../../queries/note.ts';
import type { SchemaModule } from './schema-module.ts';

/** Notes as codes, so that they can be said in any language. */
export const note: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "What a part of a note says. NO_POSITION: none passes the filter. NO_POLARITY: none that passes takes a side. ONE_ACTOR, ONE_TOPIC: the one on record here is alone. NO_SHARED_TOPIC: no two actors spoke to the same topic. NO_SHARED_ACTOR: no actor spoke to two of the topics. NO_CAMP: every two actors agree as often as not. ONE_CAMP: all who have a tie are in one. CAMPS_OF_ONE: no two actors stand together. TOO_FEW_SHARED, TOO_LIGHT: no tie reaches the count, the weight that was asked for. ALL_WEIGH_ZERO: no tie weighs anything. TOPICS_LEFT_OUT: only the count topics most opposed are shown. NO_PATH: none within count hops. ACTORS_NOT_SET_AGAINST_ALL: of count actors only what they hold on one and the same target is compared. PAIRS_CUT: of each rule at most count pairs of positions are taken."
    enum NoteCode { ${NOTE_CODES.join(' ')} }

    "A part of a note, as a code with what it names: the note says the same in English."
    type NotePart {
      code: NoteCode!
      "The actor or topic that it is about."
      id: ID
      "The number that it gives."
      count: Int
      "Of how many that number is."
      of: Int
      "The least weight that was asked for."
      weight: Float
    }
  `,
  resolvers: {},
};

/** A note as an answer has it. */
export type Noted = { readonly note: string | null; readonly noteParts: readonly NotePart[] };

/** A note as an answer has it: its sentence and its parts, or neither. */
export function noted(said: Note | null): Noted {
  return { note: said?.text ?? null, noteParts: said?.parts ?? [] };
}
