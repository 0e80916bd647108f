import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import type { Plugin } from 'graphql-yoga';
import { DemarcheError } from '../../queries/errors.ts';

/** What one question may be at most. */
export interface QueryLimits {
  /** Fields inside fields. @default 16 */
  readonly depth: number;
  /** Fields under another name. @default 30 */
  readonly aliases: number;
  /** Weight of the fields, those of lists taken as often as `first` says. @default 200000 */
  readonly cost: number;
  /** Words and signs of the question's text. @default 2000 */
  readonly tokens: number;
}

/** The limits of a question, unless others are set. */
export const QUERY_LIMITS: QueryLimits = { depth: 16, aliases: 30, cost: 200_000, tokens: 2_000 };

/** Refuses questions beyond the limits with `LIMIT`, before anything is read for them. */
export function useQueryLimits({ depth, aliases, cost, tokens }: QueryLimits): Plugin {
  return EnvelopArmorPlugin({
    maxDepth: { n: depth, flattenFragments: true, ...refusing('depth') },
    maxAliases: { n: aliases, ...refusing('aliases') },
    maxTokens: { n: tokens, ...refusing('tokens') },
    costLimit: { maxCost: cost, flattenFragments: true, ...refusing('cost') },
    blockFieldSuggestion: { enabled: false },
  });
}

/** Says which limit was met, in our words: the library's begin with "Syntax Error". */
function refusing(limit: keyof QueryLimits) {
  return {
    onReject: [
      (_: unknown, { message }: Error) => {
        throw new DemarcheError('LIMIT', `${limit}: ${message.replace('Syntax Error: ', '')}`);
      },
    ],
  };
}
