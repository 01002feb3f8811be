import {
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Fragments by name. A document that names one twice is refused by another rule. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );

/**
 * Computes a figure for each fragment once, however often it is spread: the work is linear in the document's length even
 * where the document, written out, would be exponential. A figure may depend on one number from outside. A cycle counts as
 * nothing; another rule refuses it.
 */
export const perFragment = (
  document: DocumentNode,
  measure: (fragment: FragmentDefinitionNode, given?: number) => number,
): ((name: string, given?: number) => number) => {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  return (name, given) => {
    const key = `${name} ${given ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    known.set(key, 0);
    const figure = measure(fragment, given);
    known.set(key, figure);
    return figure;
  };
};

/** Fields that ask for the schema instead of the data. */
export const isIntrospection = (fieldName: string) => fieldName === '__schema' || fieldName === '__type';

/** The deepest nesting of fields below a selection set; introspection counts as one level. */
export const depthOf = (document: DocumentNode) => {
  const ofFragment = perFragment(document, (fragment) => depth(fragment.selectionSet));
  const depth = (set: SelectionSetNode): number =>
    set.selections.reduce((deepest, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return Math.max(deepest, ofFragment(selection.name.value));
      if (selection.kind === Kind.INLINE_FRAGMENT) return Math.max(deepest, depth(selection.selectionSet));
      const below =
        selection.selectionSet === undefined || isIntrospection(selection.name.value)
          ? 0
          : depth(selection.selectionSet);
      return Math.max(deepest, 1 + below);
    }, 0);
  return depth;
};

/** How many aliases stand in a selection set with its fragments written out. */
export const aliasesOf = (document: DocumentNode) => {
  const ofFragment = perFragment(document, (fragment) => aliases(fragment.selectionSet));
  const aliases = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value);
      const own = selection.kind === Kind.FIELD && selection.alias !== undefined ? 1 : 0;
      return sum + own + (selection.selectionSet === undefined ? 0 : aliases(selection.selectionSet));
    }, 0);
  return aliases;
};

/** Whether any operation of the document asks for the schema. */
export const asksForSchema = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true;
      return found ? BREAK : undefined;
    },
  });
  return found;
};
