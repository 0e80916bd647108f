import type { Resolve, TypeResolvers } from './schema-module.ts';

/**
 * Makes resolvers reject where they would throw. Where a member of a list throws at once, the executor
 * leaves it and forgets the promises of its other members; one of these that is rejected later ends the process.
 */
export function rejecting(resolvers: {
  readonly [type: string]: TypeResolvers;
}): Readonly<Record<string, TypeResolvers>> {
  return mapped(resolvers, (fields) => mapped(fields, rejectingOne));
}

function rejectingOne(resolve: Resolve, field: string): Resolve {
  if (field.startsWith('__')) return resolve;
  return (...asked) => {
    try {
      return resolve(...asked);
    } catch (error) {
      return Promise.reject(error);
    }
  };
}

function mapped<One, Other>(
  all: { readonly [name: string]: One },
  change: (one: One, name: string) => Other,
): Readonly<Record<string, Other>> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one, name)]));
}
