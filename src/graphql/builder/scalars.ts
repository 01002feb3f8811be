import { GraphQLError, Kind, print, type ValueNode } from 'graphql';
import { partialDate } from '../../ontology/define.ts';
import type { Builder } from './builder.ts';

/** The longest part of a wrong value that an error repeats. */
const longestShown = 40;

/** The partial date that a caller wrote. Throws what is wrong with it, at its place in the query where it has one. */
const dateGiven = (value: unknown, written: string, node?: ValueNode): string => {
  const read = typeof value === 'string' ? partialDate.safeParse(value) : undefined;
  if (read?.success) return read.data;
  const shown = written.length > longestShown ? `${written.slice(0, longestShown)}…` : written;
  throw new GraphQLError(
    `${shown} is not a date; write YYYY, YYYY-MM or YYYY-MM-DD, in quotes and with months and days that exist.`,
    { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT', http: { status: 400, spec: true } } },
  );
};

/** The scalars that say more than GraphQL's own: in JSON both are texts. */
export const createScalars = (builder: Builder): void => {
  builder.scalarType('PartialDate', {
    description:
      'A year, month or day, only as precise as its source says: "2023", "2023-07" or "2023-07-03" (of the Gregorian calendar). A text in JSON; such texts sort as dates do.',
    // What is stored was looked at where it was read (select/stored-values.ts).
    serialize: (value) => value,
    parseValue: (value) => dateGiven(value, JSON.stringify(value) ?? 'nothing'),
    parseLiteral: (node) => dateGiven(node.kind === Kind.STRING ? node.value : undefined, print(node), node),
  });
  builder.scalarType('Slug', {
    description:
      'The short readable id of a record, unique over all types, that stands in addresses and files: "chatglm3", "spark-3-5". In the atlas it is of lower-case letters, digits and hyphens, at most 64, and never changes. Arguments and filters that name records take any String, because a near miss is answered with what may be meant.',
    serialize: (value) => value,
    parseValue: (value) => String(value),
  });
};
