import { Command } from 'commander';
import { printAnswer } from './answer.ts';
import { type CampOptions, campInput, withCamps } from './camp-options.ts';
import type { World } from './world.ts';

const QUERY = /* GraphQL */ `
  query CommonGround($input: CoalitionInput!) {
    commonGround(input: $input) {
      topics {
        topic { id }
        score
        everyCamp
        campSupport { camp support spoke members }
        blockers { id }
        unheard { id }
      }
      camps { id label members { actor { id } stability } }
      note
      method { name definition reference parameters cypher positions }
    }
  }
`;

const EXAMPLES = `
Examples:
  demarche common-ground                            what the camps have in common, best first
  demarche common-ground --what-if state:SAU,SUPPORTS,clause:unea7-minerals-draft/expert-group
  demarche common-ground --level CLAUSE --csv

As a table or CSV there is a line for each topic; --json has the whole answer.`;

interface CommonGroundData {
  readonly commonGround: {
    readonly topics: readonly {
      readonly topic: { readonly id: string };
      readonly score: number;
      readonly everyCamp: boolean;
      readonly campSupport: readonly { readonly support: number; readonly spoke: number }[];
      readonly blockers: readonly { readonly id: string }[];
      readonly unheard: readonly { readonly id: string }[];
    }[];
    readonly note: string | null;
  };
}

/** The command that finds what the camps have in common. */
export const commonGroundCommand = (world: World): Command =>
  withCamps(new Command('common-ground').description('find what the camps have in common'))
    .addHelpText('after', EXAMPLES)
    .action((options: CampOptions) =>
      printAnswer<CommonGroundData>(
        {
          query: QUERY,
          variables: { input: campInput(options) },
          rows: ({ commonGround }) => commonGround.topics.map(rowOf),
          note: ({ commonGround }) => commonGround.note,
        },
        options,
        world,
      ),
    );

type Topic = CommonGroundData['commonGround']['topics'][number];

function rowOf({ topic, score, everyCamp, campSupport, ...others }: Topic): object {
  return {
    ...{ topic: topic.id, score, everyCamp },
    support: campSupport.map(({ support, spoke }) => (spoke === 0 ? null : support)),
    blockers: others.blockers.map(({ id }) => id),
    unheard: others.unheard.length,
  };
}
