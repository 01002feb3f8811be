import { z } from 'zod';
import { type Named, namedFields } from '../resolving.ts';
import { textOf } from './answer.ts';
import { meantBy } from './find.ts';
import { type Cut, cutLines, lineOf, nameOf, type Said, saidFields } from './statements.ts';
import { tool } from './tool.ts';

const name = z.string().min(1).max(200).describe('slug or unambiguous name');
const relationships = z.array(z.string()).max(50).optional().describe('only these types');

const around = `query ($of: ID!, $depth: Int!, $limit: Int!, $types: [EntityType!], $relationships: [RelationshipType!], $derived: Boolean!) {
  neighborhood(of: $of, depth: $depth, limit: $limit, types: $types, relationships: $relationships, derived: $derived) {
    nodes { ${namedFields} }
    edges { ${saidFields} }
    truncated { reason advice }
  }
}`;

/** `neighborhood`: what stands around a record. */
export const neighborhoodTool = tool({
  name: 'neighborhood',
  description:
    'What stands around a record, up to depth steps: the records, then every statement among them with its source.',
  input: z.object({
    name,
    depth: z.int().min(1).max(4).default(1),
    types: z.array(z.string()).max(30).optional().describe('only records of these types, e.g. COMPANY'),
    relationships,
    derived: z.boolean().default(false).describe('with what only follows by rules'),
    limit: z.int().min(1).max(200).default(40),
  }),
  run: async ({ name: of, types, relationships: only, ...rest }, ask) => {
    const meant = await meantBy(ask, of);
    if ('instead' in meant) return meant.instead;
    const { neighborhood } = await ask<{
      neighborhood: { nodes: readonly Named[]; edges: readonly Said[]; truncated: Cut | null };
    }>(around, {
      of: meant.slug,
      ...rest,
      ...(types?.length && { types }),
      ...(only?.length && { relationships: only }),
    });
    const { nodes, edges, truncated } = neighborhood;
    return textOf(
      [
        `${nodes.length} records: ${nodes.map(nameOf).join('; ')}`,
        ...cutLines(truncated),
        `${edges.length} statements:`,
        ...edges.map((said) => `- ${lineOf(said, ask.language)}`),
      ],
      'Ask for a smaller limit, a smaller depth, or name types and relationships.',
    );
  },
});

const between = `query ($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $relationships: [RelationshipType!], $derived: Boolean!) {
  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, relationships: $relationships, derived: $derived) {
    graph { truncated { reason advice } }
    paths { length sentence edges { ${saidFields} } }
  }
}`;

/** `paths`: what links two records. */
export const pathsTool = tool({
  name: 'paths',
  description:
    'How two records are linked, the best explanations first, as sentences with the source of each step.',
  input: z.object({
    from: name,
    to: name,
    maxLength: z.int().min(1).max(8).default(4),
    relationships,
    derived: z.boolean().default(false),
    limit: z.int().min(1).max(20).default(5),
  }),
  run: async ({ from, to, relationships: only, ...rest }, ask) => {
    const [start, end] = [await meantBy(ask, from), await meantBy(ask, to)];
    if ('instead' in start) return start.instead;
    if ('instead' in end) return end.instead;
    const { paths: found } = await ask<{
      paths: {
        graph: { truncated: Cut | null };
        paths: readonly { length: number; sentence: string; edges: readonly Said[] }[];
      };
    }>(between, {
      from: start.slug,
      to: end.slug,
      ...rest,
      ...(only?.length && { relationships: only }),
    });
    if (found.paths.length === 0)
      return `The reports say nothing that links the two within ${rest.maxLength === 1 ? 'one step' : `${rest.maxLength} steps`}.`;
    return textOf(
      found.paths
        .flatMap(({ sentence, edges }, i) => [
          `${i + 1}. ${sentence}`,
          ...edges.map((said) => `   ${lineOf(said, ask.language)}`),
        ])
        .concat(cutLines(found.graph.truncated)),
      'Ask for fewer paths with limit.',
    );
  },
});
