import type { Meets } from '../../cypher/graph.ts';
import type { NodeRow } from '../../cypher/rows.ts';
import type { Where } from '../../cypher/selection.ts';
import { badInput, overLimit } from '../../errors.ts';
import type { EntityTypeName } from '../../ontology/entities.ts';
import { entityTypeNames } from '../../ontology/ontology.ts';
import { findPattern } from '../../questions/pattern.ts';
import type { Builder } from '../builder/builder.ts';
import { bounds, maximumPatternSteps, within } from '../inputs/graph-arguments.ts';
import { edgesTaken, type GraphRow, type PathRow, pathRow } from '../select/graph-rows.ts';
import { noteUnmet } from '../select/missing.ts';
import { graphField } from '../types/graph.ts';
import { answerGraph } from './answer.ts';
import type { GraphParts } from './parts.ts';

interface MatchRow {
  readonly bindings: readonly { readonly as: string; readonly node: NodeRow }[];
  readonly walk: PathRow;
}

interface PatternRow {
  readonly matches: readonly MatchRow[];
  readonly graph: GraphRow;
}

interface ElementInput {
  readonly type?: EntityTypeName | null | undefined;
  readonly where?: Where | null | undefined;
  readonly as?: string | null | undefined;
}

/** `pattern`: a chain of entities and relationships, given as a start and steps. */
export const createPatternQuery = (builder: Builder, { enums, filters, graphs }: GraphParts): void => {
  const Start = builder.inputType('PatternStart', {
    description: 'The first entity of a pattern.',
    fields: (t) => ({
      type: t.field({ type: enums.EntityType, description: 'Only this type. Default: any.' }),
      where: t.field({
        type: filters.where(entityTypeNames),
        description: 'Conditions that the entity has to meet. Default: none.',
      }),
      as: t.string({
        description: 'What the entity is called in the answer; a letter must be in it. Default: "0".',
      }),
    }),
  });
  const Step = builder.inputType('PatternStep', {
    description: 'A step of a pattern: a relationship, and the entity at its other end.',
    fields: (t) => ({
      relationship: t.field({ type: enums.RelationshipType, description: 'Only this type. Default: any.' }),
      direction: t.field({
        type: enums.Direction,
        defaultValue: 'both',
        description: 'Which way the relationship leads, seen from the entity before. Default: both.',
      }),
      type: t.field({ type: enums.EntityType, description: 'Only entities of this type. Default: any.' }),
      where: t.field({
        type: filters.where(entityTypeNames),
        description: 'Conditions that the entity has to meet. Default: none.',
      }),
      as: t.string({
        description:
          'What the entity is called in the answer; a letter must be in it. A name given twice means one and the same entity. Default: the number of the step.',
      }),
    }),
  });

  const Binding = builder.objectRef<MatchRow['bindings'][number]>('PatternBinding').implement({
    description: 'An entity of a match, and what the pattern calls it.',
    fields: (t) => ({
      as: t.exposeString('as', {
        nullable: false,
        description: 'What the pattern calls it: as, or the number of the step.',
      }),
      entity: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The entity that was found there.',
        leads: 'records',
        resolve: (row) => row.node,
      }),
    }),
  });
  const Match = builder.objectRef<MatchRow>('PatternMatch').implement({
    description: 'One way to find the pattern. Its relationships are all different; entities may come again.',
    fields: (t) => ({
      bindings: t.field({
        type: [Binding],
        nullable: false,
        description: 'The entities of the match, one for each name in the pattern.',
        leads: 'within',
        resolve: (row) => row.bindings,
      }),
      edges: t.field({
        type: ['Relationship'],
        nullable: false,
        description: 'Its relationships in the order of the pattern’s steps.',
        leads: 'within',
        resolve: (row) => row.walk.steps.map((step) => step.relationship),
      }),
      steps: t.field({
        type: [graphs.Step],
        nullable: false,
        description: 'The relationships with the way each was walked, and the entity it led to.',
        leads: 'within',
        resolve: (row) => row.walk.steps,
      }),
    }),
  });
  const Pattern = builder.objectRef<PatternRow>('PatternMatches').implement({
    description: 'The places where a pattern was found.',
    fields: (t) => ({
      matches: t.field({
        type: [Match],
        nullable: false,
        description: 'The matches, in the order of the slugs of their entities.',
        leads: 'within',
        resolve: (row) => row.matches,
      }),
      graph: t.field({
        ...graphField<PatternRow>(graphs),
        description: 'All of the matches as one graph, whose truncated says whether there may be more.',
      }),
    }),
  });

  builder.queryField('pattern', (t) =>
    t.field({
      type: Pattern,
      description:
        'Every place in the graph where entities are joined as the steps say: companies that develop a model that is used in finance.',
      args: {
        start: t.arg({ type: Start, required: true, description: 'What the first entity has to be.' }),
        steps: t.arg({
          type: [Step],
          required: true,
          description: 'The steps from there, in order: 1 to 6.',
        }),
        limit: t.arg.int({
          defaultValue: bounds.matches.preset,
          description: 'How many matches are given: at most 500. Default: 50.',
        }),
        derived: t.arg.boolean({
          defaultValue: false,
          description: 'Whether derived relationships are walked too. Default: no.',
        }),
      },
      resolve: async (_, { start, steps, limit: asked, derived }, context, info) => {
        const limit = within('limit', asked, bounds.matches);
        if (steps.length > maximumPatternSteps)
          throw overLimit('steps', maximumPatternSteps, steps.length, 'Ask for a shorter pattern.');
        if (steps.length === 0) throw badInput('pattern: steps is empty; give 1 to 6.');
        const names = [start, ...steps].map((element, i) => nameOf(element, i));
        const question = {
          start: meetsOf(start),
          steps: steps.map((step) => ({
            walk: {
              relationships: step.relationship ? [step.relationship] : [],
              direction: step.direction ?? 'both',
              derived: derived ?? false,
            },
            meets: meetsOf(step),
          })),
          names,
          limit,
        };
        const { found, nodes, edges, graph } = await answerGraph(context, info, [], async (asker) => {
          const { matches, edges: met, truncated } = await findPattern(asker, question);
          const ids = matches.flatMap((match) => match.nodes);
          return { matches, truncated, ids, joined: { by: edgesTaken(matches, met) } };
        });
        if (found.matches.length === 0)
          noteUnmet(context, info, ...[start, ...steps].map(({ where }) => where));
        const byId = new Map(edges.map((edge) => [edge.id, edge]));
        const matches = found.matches.flatMap((match) => {
          const walk = pathRow(nodes, byId, match);
          if (!walk) return [];
          const bindings = walk.nodes
            .map((node, i) => ({ as: names[i]!, node }))
            .filter(({ as }, i) => names.indexOf(as) === i);
          return [{ bindings, walk }];
        });
        return { matches, graph };
      },
    }),
  );
};

const longestName = 40;

const nameOf = ({ as }: ElementInput, place: number): string => {
  if (as != null && (as.length === 0 || as.length > longestName))
    throw badInput(`pattern: "as" is a name of 1 to ${longestName} characters, got ${as.length}.`);
  if (as != null && /^\d+$/.test(as))
    throw badInput(
      `pattern: "${as}" cannot be a name, because elements without one are called by their number. Take a name with a letter.`,
    );
  return as ?? String(place);
};

const meetsOf = ({ type, where }: ElementInput): Meets => ({
  types: type ? [type] : [],
  ...(where ? { where } : {}),
});
