import { Command } from 'commander';
import { type FormatOptions, printAnswer, withFormats } from './answer.ts';
import type { World } from './world.ts';

const QUERY = /* GraphQL */ `
  query DroppedClauses($negotiation: ID) {
    droppedClauses(negotiation: $negotiation) {
      clause { id name }
      lastSeen { id name }
      droppedAt { id name }
      replacedBy { id name }
      opponents { id actor { id name } stance }
      supporters { id actor { id name } stance }
      evidence { id paraphrase source { id title } start end sha256 }
      method { name definition reference parameters cypher positions }
    }
  }
`;

const EXAMPLES = `
Examples:
  demarche dropped
  demarche dropped --negotiation negotiation:unea7-minerals --csv`;

interface DroppedOptions extends FormatOptions {
  readonly negotiation?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Holder {
  readonly actor: Named;
}
interface Data {
  readonly droppedClauses: readonly {
    readonly clause: Named;
    readonly lastSeen: Named;
    readonly droppedAt: Named | null;
    readonly replacedBy: Named | null;
    readonly opponents: readonly Holder[];
    readonly supporters: readonly Holder[];
  }[];
}

/** The command that lists the clauses that did not survive. */
export const droppedCommand = (world: World): Command =>
  withFormats(new Command('dropped'))
    .description('list the clauses that did not survive, who was for them and who against')
    .option('--negotiation <ID>', 'of this negotiation')
    .addHelpText('after', EXAMPLES)
    .action(async ({ negotiation, ...options }: DroppedOptions) => {
      await printAnswer<Data>(
        { query: QUERY, variables: { negotiation }, rows: rowsOf, note: noteFor(negotiation) },
        options,
        world,
      );
    });

function rowsOf({ droppedClauses }: Data): readonly object[] {
  return droppedClauses.map(({ clause, lastSeen, droppedAt, replacedBy, ...held }) => ({
    ...{ id: clause.id, clause: clause.name, lastSeen: lastSeen.name },
    ...{ droppedAt: droppedAt?.name ?? null, replacedBy: replacedBy?.name ?? null },
    opponents: namesOf(held.opponents),
    supporters: namesOf(held.supporters),
  }));
}

function namesOf(positions: readonly Holder[]): readonly string[] {
  return [...new Set(positions.map(({ actor }) => actor.name))];
}

/** Says why nothing is printed. */
const noteFor =
  (negotiation: string | undefined) =>
  ({ droppedClauses }: Data): string | null => {
    if (droppedClauses.length > 0) return null;
    const of = negotiation === undefined ? 'on record' : `of ${negotiation}`;
    return `no source says that a clause ${of} was dropped`;
  };
