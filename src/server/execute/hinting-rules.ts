import {
  type ASTNode,
  FieldsOnCorrectTypeRule,
  type GraphQLError,
  Kind,
  KnownArgumentNamesRule,
  print,
  ScalarLeafsRule,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  ValuesOfCorrectTypeRule,
} from 'graphql';
import {
  hintForArgument,
  hintForEnum,
  hintForField,
  hintForMember,
  hintForSelection,
  hintForValue,
  withHint,
} from './hints.ts';

/** The way on from a complaint about this node; the context stands where the complaint was made. */
type Hint = (node: ASTNode, context: ValidationContext, message: string) => string | undefined;

const longestValue = 60;

const hints = new Map<ValidationRule, Hint>([
  [
    FieldsOnCorrectTypeRule,
    (node, context) => {
      const parent = context.getParentType();
      // From where a query begins everything can be reached.
      const begins = parent === context.getSchema().getQueryType();
      return node.kind === Kind.FIELD && !begins ? hintForField(parent, node.name.value) : undefined;
    },
  ],
  [
    ScalarLeafsRule,
    (node, context) => {
      const type = context.getType();
      return node.kind === Kind.FIELD && type && !node.selectionSet
        ? hintForSelection(type, node.name.value)
        : undefined;
    },
  ],
  [
    KnownArgumentNamesRule,
    (node, context) =>
      node.kind === Kind.ARGUMENT
        ? hintForArgument(
            context.getFieldDef(),
            node.name.value,
            context.getSchema().getQueryType()?.getFields().search !== undefined,
          )
        : undefined,
  ],
  [
    ValuesOfCorrectTypeRule,
    (node, context, message) => {
      if (node.kind === Kind.OBJECT_FIELD)
        return hintForMember(context.getParentInputType(), node.name.value);
      const text = print(node);
      const value = text.length > longestValue ? '…' : text;
      return (
        hintForValue(context.getInputType(), value, node.kind === Kind.LIST) ??
        hintForEnum(context.getInputType(), message)
      );
    },
  ],
]);

/** A rule whose complaints say the way on, where one is known for the place that they are about. */
const hinting =
  (rule: ValidationRule, hint: Hint): ValidationRule =>
  (context) =>
    rule(
      Object.create(context, {
        reportError: {
          value: (error: GraphQLError) => {
            const node = error.nodes?.[0];
            context.reportError(withHint(error, node && hint(node, context, error.message)));
          },
        },
      }),
    );

/** The rules of GraphQL, in whose words a caller also learns what was probably meant. */
export const hintingRules: readonly ValidationRule[] = specifiedRules.map((rule) => {
  const hint = hints.get(rule);
  return hint ? hinting(rule, hint) : rule;
});
