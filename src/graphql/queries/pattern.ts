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
    description: 'Where a pattern begins.',
    fields: (t) => ({
      type: t.field({ type: enums.EntityType, description: 'Its type (any).' }),
      where: t.field({ type: filters.where(entityTypeNames), description: 'Which ones.' }),
      as: t.string({ description: 'Its name, with a letter in it ("0").' }),
    }),
  });
  const Step = builder.inputType('PatternStep', {
    description: 'A relationship, and the entity at its other end.',
    fields: (t) => ({
      relationship: t.field({ type: enums.RelationshipType, description: 'Its type (any).' }),
      direction: t.field({
        type: enums.Direction,
        defaultValue: 'both',
        description: 'Seen from the entity before.',
      }),
      type: t.field({ type: enums.EntityType, description: "The entity's type (any)." }),
      where: t.field({ type: filters.where(entityTypeNames), description: 'Which ones.' }),
      as: t.string({
        description:
          'Its name, with a letter in it (the number of the step). A name given twice means one and the same entity.',
      }),
    }),
  });

  const Binding = builder.objectRef<MatchRow['bindings'][number]>('PatternBinding').implement({
    description: 'An entity in a match.',
    fields: (t) => ({
      as: t.exposeString('as', { nullable: false, description: 'Its name in the pattern.' }),
      entity: t.field({
        type: 'Entity',
        nullable: false,
        description: 'The entity.',
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
        description: 'Its entities, each name once.',
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
        description: 'The same with the way each was walked and the entity it led to.',
        leads: 'within',
        resolve: (row) => row.walk.steps,
      }),
    }),
  });
  const Pattern = builder.objectRef<PatternRow>('PatternMatches').implement({
    description: 'Where a pattern was found.',
    fields: (t) => ({
      matches: t.field({
        type: [Match],
        nullable: false,
        description: 'In the order of slugs.',
        leads: 'within',
        resolve: (row) => row.matches,
      }),
      graph: t.field({
        ...graphField<PatternRow>(graphs),
        description: 'All of them as one graph; it says whether there may be more.',
      }),
    }),
  });

  builder.queryField('pattern', (t) =>
    t.field({
      type: Pattern,
      description: 'Every place where entities hang together as the steps say.',
      args: {
        start: t.arg({ type: Start, required: true, description: 'The first entity.' }),
        steps: t.arg({ type: [Step], required: true, description: '1 to 6 steps.' }),
        limit: t.arg.int({ defaultValue: bounds.matches.preset, description: 'Matches, at most 500.' }),
        derived: t.arg.boolean({ defaultValue: false, description: 'Along derived relationships too.' }),
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
