import { z } from 'zod';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityType } from '../../ontology/ontology.ts';
import type { Ask } from '../ask.ts';
import { type Named, namedFields } from '../resolving.ts';
import { textOf } from './answer.ts';
import { meantBy } from './find.ts';
import { citedFields, lineOf, nameOf, type Said, saidFields, sourceOf } from './statements.ts';
import { tool } from './tool.ts';

/** The query for a record of this type, with the fields that only its type has. */
const queryFor = (
  type: EntityTypeName,
): string => `query ($slug: String!, $types: [RelationshipType!], $first: Int!, $after: String) {
  entity(slug: $slug) {
    ${namedFields} names { zh en } aliases summary
    ${own(type).length > 0 ? `... on ${type} { ${own(type).join(' ')} }` : ''}
    citations { ${citedFields} }
    claims { field value report { slug } }
    relationships(types: $types, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      facets(fields: ["type"], limit: 50) { values { value count } }
      nodes { ${saidFields} }
    }
  }
}`;

const own = (type: EntityTypeName): string[] => Object.keys(entityType(type).fields);

interface Read extends Named {
  readonly names: { readonly zh: string; readonly en: string | null };
  readonly aliases: readonly string[];
  readonly summary: string | null;
  readonly citations: Said['citations'];
  readonly claims: readonly { field: string; value: string; report: { slug: string } | null }[];
  readonly relationships: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets: readonly { values: readonly { value: string; count: number }[] }[];
    readonly nodes: readonly Said[];
  };
}

const ownLines = (entity: Read): string[] =>
  own(entity.__typename).flatMap((name) => {
    const value = (entity as unknown as Readonly<Record<string, unknown>>)[name];
    return value === null || value === undefined ? [] : [`${name}: ${String(value)}`];
  });

const linesOf = (entity: Read, { language }: Ask): string[] => {
  const { names, aliases, summary, citations, claims, relationships } = entity;
  const { totalCount, pageInfo, facets, nodes } = relationships;
  const kinds = facets[0]?.values.map(({ value, count }) => `${value} ${count}`).join(', ');
  return [
    `${nameOf(entity)}: ${[names.zh, names.en].filter(Boolean).join(' / ')}`,
    ...(aliases.length > 0 ? [`also called: ${aliases.join(', ')}`] : []),
    ...(summary ? [summary] : []),
    ...ownLines(entity),
    `sources of the record: ${sourceOf(citations)}`,
    ...claims.map(({ field, value, report }) => `another report says ${field}: ${value} [${report?.slug}]`),
    totalCount === 0
      ? 'The reports say nothing that joins it to other records.'
      : `${totalCount} ${totalCount === 1 ? 'relationship' : 'relationships'}${kinds ? ` with ${kinds}` : ''}${nodes.length < totalCount ? `, of them ${nodes.length} here` : ''}:`,
    ...nodes.map((said) => `- ${lineOf(said, language)}`),
    ...(pageInfo.hasNextPage
      ? [`[more: call again with after: "${pageInfo.endCursor}", or name relationships]`]
      : []),
  ];
};

/** `read_entity`: everything about one record. */
export const entityTool = tool({
  name: 'read_entity',
  description:
    'Everything about one record: names, summary, figures, relationships, each with report and section. What is not listed, the reports do not say.',
  input: z.object({
    name: z.string().min(1).max(200).describe('slug or unambiguous name, zh or en'),
    relationships: z.array(z.string()).max(50).optional().describe('only these types, e.g. DEVELOPS'),
    first: z.int().min(1).max(100).default(30),
    after: z.string().max(2_000).optional().describe('cursor of the last answer'),
  }),
  run: async ({ name, relationships, first, after }, ask) => {
    const meant = await meantBy(ask, name);
    if ('instead' in meant) return meant.instead;
    const { entity } = await ask<{ entity: Read }>(queryFor(meant.__typename), {
      slug: meant.slug,
      first,
      ...(relationships?.length && { types: relationships }),
      ...(after && { after }),
    });
    return textOf(linesOf(entity, ask), 'Ask for fewer with first, or name relationships.');
  },
});
