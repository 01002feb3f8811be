import type { GraphQLResolveInfo } from 'graphql';
import { relationshipKey, relationshipsByKey } from '../../cypher/graph.ts';
import type { StatementBasis } from '../../ontology/citation.ts';
import { type Rule, ruleNamed } from '../../ontology/rules.ts';
import type { Located } from '../../questions/crosstab.ts';
import type { Builder, OutputFields } from '../builder/builder.ts';
import type { Enums } from '../builder/enums.ts';
import type { Context } from '../context.ts';
import { type GraphSelection, LookAhead, selectOnce } from '../select/look-ahead.ts';
import { properties } from '../select/needs.ts';
import type { EdgeData, EdgeRow, NodeRow } from '../select/rows.ts';

/** What a relationship comes from. One that others put into the graph may not say: it counts as stated. */
export const basisOfRow = ({ edge }: Pick<EdgeRow, 'edge'>): StatementBasis =>
  (edge?.basis ?? 'stated') as StatementBasis;

/** `Rule`: why something follows from what is stated. */
export const createRule = (builder: Builder, enums: Enums) => {
  const Pattern = builder.objectRef<Rule['conclusion']>('RulePattern').implement({
    description: 'A relationship between two records that a rule gives names; one name is one record.',
    fields: (t) => ({
      from: t.string({ nullable: false, description: 'Where it starts.', resolve: ([from]) => from }),
      relationship: t.field({
        type: enums.RelationshipType,
        nullable: false,
        description: 'Its type.',
        resolve: ([, type]) => type as never,
      }),
      to: t.string({ nullable: false, description: 'Where it ends.', resolve: ([, , to]) => to }),
    }),
  });
  return builder.objectRef<Rule>('Rule').implement({
    description: 'A rule of the ontology, by which relationships follow from others.',
    fields: (t) => ({
      name: t.exposeString('name', { nullable: false, description: 'Its name: version_types.' }),
      reason: t.string({
        nullable: false,
        description: 'Why it holds, as a sentence in the language wanted.',
        args: {
          lang: t.arg({ type: enums.Language, description: "In which language. Default: the request's." }),
        },
        resolve: ({ reason }, { lang }, context) => reason[lang ?? context.language],
      }),
      premises: t.field({
        type: [Pattern],
        nullable: false,
        description: 'Where all of these hold,',
        resolve: ({ premises }) => [...premises],
      }),
      conclusion: t.field({
        type: Pattern,
        nullable: false,
        description: 'this follows, where it is not stated itself.',
        resolve: ({ conclusion }) => conclusion,
      }),
    }),
  });
};

type RuleRef = ReturnType<typeof createRule>;

/** The fields of a relationship that say what it comes from. */
export const derivationFields = (t: OutputFields<EdgeRow>, enums: Enums, rule: RuleRef) => ({
  basis: t.field({
    type: enums.StatementBasis,
    nullable: false,
    description: 'What it comes from: a report, common knowledge, or other relationships by a rule.',
    extensions: properties('basis'),
    resolve: (row) => basisOfRow(row),
  }),
  rule: t.field({
    type: rule,
    description: 'The rule by which it follows from others. Null: it is not derived.',
    extensions: properties('rule'),
    resolve: ({ edge }) => (typeof edge?.rule === 'string' ? (ruleNamed(edge.rule) ?? null) : null),
  }),
  because: t.field({
    type: ['Relationship'] as never,
    nullable: false,
    description:
      'The stated relationships that a derived one rests on, with their sources; empty for any other. One more statement for all of a query, and one for their ends where those are asked for.',
    extensions: properties('because'),
    resolve: async ({ edge }, _, context, info) => {
      const ids = (edge?.because ?? []) as readonly string[];
      if (ids.length === 0) return [] as never;
      return (await readRelationships(ids.map(located), context, info)) as never;
    },
  }),
});

/** A relationship of the seed has its ends in its id (ontology/stored.ts). */
const located = (id: string): Located => {
  const [start = '', , end = ''] = id.split('~');
  return { id, start, end };
};

/** Relationships as the field they are under wants them, together with those of others; what has gone by now is left out. */
export const readRelationships = async (
  some: readonly Located[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<EdgeRow[]> => {
  const wanted = selectOnce(context, info, () => new LookAhead(info).graph('Relationship', info.fieldNodes));
  const found = await Promise.all(some.map((one) => readRelationship(one, wanted, context)));
  return found.filter((row) => row !== undefined);
};

const readRelationship = async (
  one: Located,
  { node, edgeProperties }: GraphSelection,
  { loaders }: Context,
): Promise<EdgeRow | undefined> => {
  const edge = (await loaders.column(
    relationshipsByKey(edgeProperties),
    'edge',
    relationshipKey(one),
  )) as unknown as EdgeData | null;
  if (edge === null) return undefined;
  const bare = { node: { id: one.end }, edge, cursor: '' };
  // Nothing of its ends is asked for.
  if (node.properties.length <= 1 && !node.degree && node.connections.length === 0) return bare;
  const [start, end] = (await Promise.all(
    [one.start, one.end].map((id) => loaders.node(node, id)),
  )) as unknown as [NodeRow | null, NodeRow | null];
  return start && end ? { ...bare, node: end, ends: { start, end } } : undefined;
};
