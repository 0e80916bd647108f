import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/**
 * Selects every field of a type that needs no argument, and of the types behind them; of a node behind
 * another no more than what it says of itself.
 */
export function everyField(schema: GraphQLSchema, type: string, nodes = 1): string {
  const found = schema.getType(type);
  if (!isObjectType(found) && !isInterfaceType(found)) throw new Error(`no fields: ${type}`);
  const isNode = found.getFields()['id'] !== undefined && isOfNodes(schema, type);
  const left = isNode ? nodes - 1 : nodes;
  const fields = Object.values(found.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => selected(schema, field, { isNode, left }));
  return `{ __typename ${fields.join(' ')} }`;
}

type Within = { readonly isNode: boolean; readonly left: number };

function selected(
  schema: GraphQLSchema,
  { name, type, args }: GraphQLField<unknown, unknown>,
  { isNode, left }: Within,
): readonly string[] {
  const named = getNamedType(type);
  if (isLeafType(named)) return [name];
  if (isNode && (args.length > 0 || left < 0 || !isOfNodes(schema, named.name))) return [];
  return left < 0 ? [] : [`${name} ${everyField(schema, named.name, left)}`];
}

/** Whether a type is a node, or an interface of nodes. */
function isOfNodes(schema: GraphQLSchema, type: string): boolean {
  const found = schema.getType(type);
  if (type === 'Node') return true;
  return (
    (isObjectType(found) || isInterfaceType(found)) &&
    found.getInterfaces().some(({ name }) => name === 'Node')
  );
}
