import {
  coerceInputValue,
  GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { refuseWith } from '../failure.ts';
import { hintForEnum, hintForMember, hintForValue, withHint } from './hints.ts';

type Path = readonly (string | number)[];

const mostErrors = 20;
const longestShown = 60;

/** A value as an error shows it: never more of it than helps. */
const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
};

/** The type at this place in values of a type; undefined below a place where there is none. */
const typeAt = (type: GraphQLInputType, path: Path): GraphQLInputType | undefined =>
  path.reduce<GraphQLInputType | undefined>((at, key) => {
    const inner = at && getNullableType(at);
    if (isListType(inner)) return typeof key === 'number' ? inner.ofType : typeAt(inner.ofType, [key]);
    return isInputObjectType(inner) ? inner.getFields()[key]?.type : undefined;
  }, type);

const hintAt = (type: GraphQLInputType, path: Path, value: unknown, message: string): string | undefined => {
  const here = typeAt(type, path);
  const member = /^Field "([^"]+)" is not defined/.exec(message)?.[1];
  if (member !== undefined) return hintForMember(here, member);
  if (/ to be an object/.test(message)) return hintForValue(here, shown(value), Array.isArray(value));
  return hintForEnum(here, message);
};

/** Everything that is wrong with the variables of an operation: each with its place, what is wanted there, and the way on. */
export const variableProblems = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] => {
  const problems: GraphQLError[] = [];
  for (const node of operation.variableDefinitions ?? []) {
    const name = node.variable.name.value;
    const type = typeFromAST(schema, node.type as never);
    if (!isInputType(type)) continue;
    const problem = (message: string, hint?: string) => {
      if (problems.length < mostErrors)
        problems.push(
          refuseWith(withHint(new GraphQLError(message, { nodes: node }), hint), 'BAD_USER_INPUT'),
        );
    };
    if (!Object.hasOwn(variables, name) || variables[name] === undefined) {
      if (isNonNullType(type) && !node.defaultValue)
        problem(
          `Variable "$${name}" of type "${type}" is required, and was not given. Send it in "variables".`,
        );
      continue;
    }
    const value = variables[name];
    if (value === null && isNonNullType(type)) {
      problem(`Variable "$${name}" of type "${type}" must not be null.`);
      continue;
    }
    coerceInputValue(value, type, (path, wrong, error) => {
      const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
      problem(
        `Variable "$${name}${place}" cannot be ${shown(wrong)}: ${error.message}`,
        hintAt(type, path, wrong, error.message),
      );
    });
  }
  return problems;
};
