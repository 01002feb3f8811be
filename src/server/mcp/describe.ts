import { z } from 'zod';
import { constant } from '../../graphql/builder/names.ts';
import { pathsBetween, typeNamed } from '../../graphql/slice.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import {
  allowedPairs,
  connectionsOf,
  entityType,
  entityTypeNames,
  relationshipType,
  relationshipTypeNames,
} from '../../ontology/ontology.ts';
import { textOf } from './answer.ts';
import { tool } from './tool.ts';

/** Every type in a line: enough to choose by. */
const overview = (): string[] => [
  'Entity types (ENUM: list field: what it is):',
  ...entityTypeNames.map(
    (type) => `- ${constant(type)}: ${entityType(type).plural}: ${entityType(type).description}`,
  ),
  'Relationship types (start → end):',
  ...relationshipTypeNames.map((type) => {
    const pairs = allowedPairs(relationshipType(type));
    const ends = (i: 0 | 1) => [...new Set(pairs.map((pair) => pair[i]))];
    return `- ${type}: ${endsText(ends(0))} → ${endsText(ends(1))}`;
  }),
  'Call again with types for their fields, or use query with { ontology { … } }.',
];

const few = 4;
const endsText = (types: readonly EntityTypeName[]): string =>
  types.length > few ? `${types.slice(0, few).join('|')}|… ${types.length} types` : types.join('|');

/** What a query may ask of a type, as GraphQL writes it. */
const detail = (type: EntityTypeName): string[] => {
  const { plural, description, fields } = entityType(type);
  return [
    `${type}: ${description}`,
    `entry: ${type.charAt(0).toLowerCase()}${type.slice(1)}(slug: "…"), ${plural}(first, after, where, orderBy) { totalCount nodes { … } }`,
    'fields: slug name(lang: ZH|EN) names { zh en } aliases summary degree citations { section report { name } }',
    ...Object.entries(fields).map(([name, field]) => {
      const values = field.enum ? `: ${Object.keys(field.enum.values).map(constant).join('|')}` : '';
      return `- ${name} (${field.kind}${values}): ${field.description}`;
    }),
    'lists, each (first, where, edge) { totalCount nodes { … } edges { node { … } relationship { basis citations { section } } } }:',
    ...[...connectionsOf(type).values()].map(
      ({ name, relationship, direction, targets }) =>
        `- ${name}: ${endsText(targets)} by ${relationship.name} ${direction}`,
    ),
  ];
};

/** `describe_types`: what the graph can say, a type at a time, so that nobody has to read the whole schema. */
export const describeTool = tool({
  name: 'describe_types',
  description:
    'What kinds of records and relationships there are; with types, their fields and lists as the tool query takes them.',
  input: z.object({ types: z.array(z.string().max(100)).max(6).optional().describe('e.g. MODEL, COMPANY') }),
  run: async ({ types = [] }) => {
    if (types.length === 0) return textOf(overview(), 'Name types.');
    const lines = types.flatMap((text) => {
      const type = typeNamed(text);
      return type
        ? detail(type)
        : [`There is no type "${text}". There are: ${entityTypeNames.map(constant).join(', ')}`];
    });
    const known = [...new Set(types.flatMap((text) => typeNamed(text) ?? []))];
    const ways = pathsBetween(known);
    return textOf(
      [...lines, ...(ways.length > 0 ? ['ways between them:', ...ways.map((way) => `- ${way}`)] : [])],
      'Name fewer types.',
    );
  },
});
