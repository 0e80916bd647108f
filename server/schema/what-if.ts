import { BadInputError } from '../../queries/errors.ts';
import type { Level } from '../../queries/network/network-words.ts';
import { doubledPolarity } from '../../queries/network/position-table.ts';
import type { Supposition } from '../../queries/network/suppose.ts';
import { instrumentsOfTargets } from '../../queries/record/instruments-of-targets.ts';
import { issuesOfTargets } from '../../queries/record/issues-of-targets.ts';
import { ACTOR_KINDS, type Stance } from '../../queries/vocabulary.ts';
import { byParent } from './batch.ts';
import type { Context } from './context.ts';
import { loadNode } from './load-node.ts';
import { readId, TARGET_KINDS } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';

/** A position that is on no record, as GraphQL hands it on. */
export type WhatIfArgs = {
  readonly actor: string;
  readonly target: string;
  readonly stance: Stance;
};

const issues = byParent(issuesOfTargets);
const instruments = byParent(instrumentsOfTargets);

/** What would be if an actor took a position. */
export const whatIf: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A position that is not on the record, to see what would change: never stored. It takes the place of all that the actor holds on the topics of the target."
    input WhatIf { actor: ID! target: ID! stance: Stance! }
  `,
  resolvers: {},
};

/**
 * Reads what is supposed, topic by topic. Throws `NOT_FOUND` where the actor or the target is not on
 * record, and `BAD_INPUT` where the target has no topic on the level.
 */
export async function readWhatIfs(
  args: readonly WhatIfArgs[] | null | undefined,
  level: Level,
  context: Context,
): Promise<readonly Supposition[]> {
  const supposed = await Promise.all(
    (args ?? []).map(async ({ actor, target, stance }, i) => {
      const place = `whatIf[${i}]`;
      readId(actor, { place: `${place}.actor`, kinds: ACTOR_KINDS });
      readId(target, { place: `${place}.target`, kinds: TARGET_KINDS });
      await Promise.all([loadNode(actor, context), loadNode(target, context)]);
      const topics = await topicsOf(target, level, context);
      if (topics.length === 0) throw noTopic(`${place}.target`, target);
      return topics.map((topic) => ({ actor, topic, polarity: doubledPolarity(stance) }));
    }),
  );
  return supposed.flat();
}

async function topicsOf(
  target: string,
  level: Level,
  context: Context,
): Promise<readonly string[]> {
  if (level === 'CLAUSE') return [target];
  const links = level === 'ISSUE' ? issues : instruments;
  return (await links(context).load(target)).map(({ id }) => id);
}

function noTopic(place: string, target: string): BadInputError {
  return new BadInputError(
    place,
    `"${target}", which concerns no issue`,
    'a target that concerns one, or another level',
  );
}
