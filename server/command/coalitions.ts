import { Command } from 'commander';
import { printAnswer } from './answer.ts';
import { type CampOptions, campInput, withCamps } from './camp-options.ts';
import type { World } from './world.ts';

const QUERY = /* GraphQL */ `
  query Coalitions($input: CoalitionInput!, $robustness: Boolean!) {
    coalitions(input: $input) {
      camps {
        id
        label
        cohesion
        members { actor { id name } stability }
        defining { topic { id } inside outside positions }
      }
      modularity
      polarisation
      unplaced { id name }
      brokers { actor { id name } score camps }
      alternatives { method camps modularity agreement }
      robustness @include(if: $robustness) { without agreement }
      note
      method { name definition reference parameters cypher positions }
    }
  }
`;

const EXAMPLES = `
Examples:
  demarche coalitions                               who stands together on issues
  demarche coalitions --level CLAUSE --method WARD --json
  demarche coalitions --what-if state:UGA,SUPPORTS,clause:unea7-minerals-draft/due-diligence

As a table or CSV there is a line for each actor; --json has the whole answer.`;

interface CoalitionOptions extends CampOptions {
  readonly robustness?: true;
}

type Named = { readonly id: string; readonly name: string };

interface CoalitionData {
  readonly coalitions: {
    readonly camps: readonly {
      readonly id: string;
      readonly label: string;
      readonly members: readonly { readonly actor: Named; readonly stability: number }[];
    }[];
    readonly unplaced: readonly Named[];
    readonly note: string | null;
  };
}

/** The command that finds who stands together. */
export const coalitionsCommand = (world: World): Command =>
  withCamps(new Command('coalitions').description('find who stands together, and how far it holds'))
    .option('--robustness', 'with the camps found without each source, in --json')
    .addHelpText('after', EXAMPLES)
    .action((options: CoalitionOptions) =>
      printAnswer<CoalitionData>(
        {
          query: QUERY,
          variables: { input: campInput(options), robustness: options.robustness ?? false },
          rows: rowsOf,
          note: ({ coalitions }) => coalitions.note,
        },
        options,
        world,
      ),
    );

/** A row for each actor: those in camps first, by camp. */
function rowsOf({ coalitions }: CoalitionData): readonly object[] {
  const placed = coalitions.camps.flatMap(({ id, label, members }) =>
    members.map(({ actor, stability }) => ({
      ...{ camp: id, label, actor: actor.id, name: actor.name, stability },
    })),
  );
  const unplaced = coalitions.unplaced.map(({ id, name }) => ({
    ...{ camp: null, label: null, actor: id, name, stability: null },
  }));
  return [...placed, ...unplaced];
}
