import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What a field is asked with, as GraphQL hands it on. */
export type AskedWith = { readonly [argument: string]: unknown };

/**
 * The arguments with which a field is asked of what is being resolved, once that turns out to be of a
 * type. What is so known early can be read while the parent is still looked for.
 */
export function askedAhead(
  info: GraphQLResolveInfo,
  place: { readonly type: string; readonly field: string },
): readonly AskedWith[] {
  const type = info.schema.getType(place.type);
  if (!isObjectType(type)) return [];
  const found = info.fieldNodes.flatMap(({ selectionSet }) => fieldsIn(selectionSet, type, info));
  return found
    .filter(({ name }) => name.value === place.field)
    .flatMap((node) => argumentsOf(node, type, info));
}

/** The fields that a selection asks of a type, those of its fragments among them. */
function fieldsIn(
  selections: SelectionSetNode | undefined,
  type: GraphQLObjectType,
  info: GraphQLResolveInfo,
): readonly FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection;
    const on = fragment?.typeCondition?.name.value ?? type.name;
    const fits = on === type.name || type.getInterfaces().some(({ name }) => name === on);
    return fits ? fieldsIn(fragment?.selectionSet, type, info) : [];
  });
}

function argumentsOf(node: FieldNode, type: GraphQLObjectType, info: GraphQLResolveInfo) {
  const field = type.getFields()[node.name.value];
  return field === undefined ? [] : [getArgumentValues(field, node, info.variableValues)];
}
