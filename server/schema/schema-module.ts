import type { GraphQLResolveInfo, GraphQLScalarType } from 'graphql';
import type { Context } from './context.ts';

/** A method, so that a resolver may say what its parent and its arguments are. */
interface Resolver {
  resolve(parent: unknown, args: unknown, context: Context, info: GraphQLResolveInfo): unknown;
}
/** How a field is found from its parent, its arguments and what the request has at hand. */
export type Resolve = Resolver['resolve'];

/** The resolvers of a type, by field; `__resolveType` names the type of a member of an interface. */
export type TypeResolvers = { readonly [field: string]: Resolve };

/** One concept of the API: its words and how they are found. */
export interface SchemaModule {
  readonly typeDefs: string;
  readonly resolvers: { readonly [type: string]: TypeResolvers };
  readonly scalars?: { readonly [name: string]: GraphQLScalarType };
}
